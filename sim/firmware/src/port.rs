//! Where messages go and come from: the link, or a queue between two halves of one program.

use core::cell::RefCell;

use crate::message::Message;

/// One side of a conversation.
pub trait Port {
    /// Sends a message.
    fn send(&mut self, message: &Message);

    /// The next message, if one is complete.
    fn receive(&mut self) -> Option<Message>;

    /// Sleeps until a message byte or one of the interrupt `lines` arrives; not at all while bytes wait to be received.
    fn sleep(&mut self, lines: u32);

    /// Sleeps until one of the interrupt `lines` arrives, whatever waits to be received; a byte that comes may end it too.
    fn wait(&mut self, lines: u32);
}

/// Messages a queue holds. `Assumed:` after power-up the module may owe one piece for each set, and greets twice.
const DEPTH: usize = 16;

/// The two directions between two halves of one program.
#[derive(Default)]
pub struct Queues {
    to_module: Queue,
    to_meter: Queue,
}

#[derive(Default)]
struct Queue {
    messages: [Option<Message>; DEPTH],
    first: usize,
    count: usize,
}

impl Queue {
    fn push(&mut self, message: Message) {
        if self.count < DEPTH {
            self.messages[(self.first + self.count) % DEPTH] = Some(message);
            self.count += 1;
        }
    }

    fn pop(&mut self) -> Option<Message> {
        let message = self.messages[self.first % DEPTH].take()?;
        self.first = (self.first + 1) % DEPTH;
        self.count -= 1;
        Some(message)
    }
}

/// One half's end of the queues.
pub struct End<'a, S> {
    queues: &'a RefCell<Queues>,
    of_module: bool,
    sleep: S,
}

impl<'a, S: Fn(u32)> End<'a, S> {
    /// The meter's end.
    pub fn meter(queues: &'a RefCell<Queues>, sleep: S) -> Self {
        Self {
            queues,
            of_module: false,
            sleep,
        }
    }

    /// The module's end.
    pub fn module(queues: &'a RefCell<Queues>, sleep: S) -> Self {
        Self {
            queues,
            of_module: true,
            sleep,
        }
    }
}

impl<S: Fn(u32)> Port for End<'_, S> {
    fn send(&mut self, message: &Message) {
        let mut queues = self.queues.borrow_mut();
        let queue = if self.of_module {
            &mut queues.to_meter
        } else {
            &mut queues.to_module
        };
        queue.push(*message);
    }

    fn receive(&mut self) -> Option<Message> {
        let mut queues = self.queues.borrow_mut();
        let queue = if self.of_module {
            &mut queues.to_module
        } else {
            &mut queues.to_meter
        };
        queue.pop()
    }

    fn sleep(&mut self, lines: u32) {
        (self.sleep)(lines);
    }

    fn wait(&mut self, lines: u32) {
        (self.sleep)(lines);
    }
}
