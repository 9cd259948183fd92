//! What a kernel means and its syntax tree does not show, so that no reader can refuse it: kernels leave it out.
//!
//! Rust-HDL drops a match guard, and with `index()` and `into()` the place where a value left its width. The rule that
//! must never break: a product is made from the syntax tree, so what is missing there must not be in the source.

use std::path::Path;

/// The lines of every kernel in `source`.
fn kernels(source: &str) -> Vec<&str> {
    let mut end = None;
    let mut lines = Vec::new();
    for line in source.lines() {
        if let Some(indent) = line.strip_suffix("#[hdl_gen]") {
            end = Some(format!("{indent}}}"));
        }
        if end.is_some() {
            lines.push(line);
        }
        end = end.filter(|end| line != end);
    }
    lines
}

/// Whether a line means more than its syntax tree.
fn hides(line: &str) -> bool {
    !line.trim_start().starts_with("//") && (has_guard(line) || leaves_its_width(line))
}

/// A match arm with a condition of its own.
fn has_guard(line: &str) -> bool {
    line.split_once("=>")
        .is_some_and(|(arm, _)| arm.contains(" if "))
}

/// `index()` where it is neither compared with a number or a loop's index, nor a place, nor what a match is about; `into()`
/// of anything but a number.
fn leaves_its_width(line: &str) -> bool {
    let after_index = line.split(".index()").skip(1);
    let plain = |rest: &str| {
        let compared = rest.strip_prefix(" == ").map(str::trim_start);
        let alone = compared.is_some_and(|other| !other.contains(['+', '-', '*']));
        alone || rest.starts_with(')') || rest.trim_end() == " {"
    };
    let parts: Vec<&str> = line.split(".into()").collect();
    let of_a_number = |before: &&str| {
        let word = before.rsplit([' ', '(']).next().unwrap_or_default();
        word.starts_with(|first: char| first.is_ascii_digit())
    };
    after_index.into_iter().any(|rest| !plain(rest))
        || !parts[..parts.len() - 1].iter().all(of_a_number)
}

#[test]
fn kernels_hide_nothing_from_their_syntax_tree() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/unit");
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let source = std::fs::read_to_string(&path).unwrap();
        let hiding = kernels(&source).into_iter().find(|line| hides(line));
        assert_eq!(hiding, None, "{}", path.display());
    }
}

#[test]
fn a_kernel_ends_where_it_ends() {
    let source = "x\n    #[hdl_gen]\n    fn update(&mut self) {\n        {\n        }\n    }\ny";
    assert_eq!(kernels(source).len(), 5);
}

/// A check that has never refused anything proves nothing.
#[test]
fn what_is_hidden_is_found() {
    for line in [
        "5 if self.f.val() => self.a.next = self.b.val(),",
        "self.f.next = self.a.val().index() + 1 == 0;",
        "self.f.next = self.a.val().index() == 7 - self.b.val().index();",
        "self.f.next = self.a.val().index() < self.b.val().index();",
        "self.wide.next = self.a.val().into();",
    ] {
        assert!(hides(line), "{line}");
    }
    for line in [
        "if self.index.q.val().index() == i {",
        "match self.a.val().index() {",
        "self.f.next = self.a.val().get_bit(self.n.val().index());",
        "self.index.d.next = 0.into();",
        "// self.a.val().index() + 1",
    ] {
        assert!(!hides(line), "{line}");
    }
}
