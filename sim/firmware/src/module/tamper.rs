//! The opened tamper mesh: hardware has erased the keys, and the module ends the device's service.
//!
//! The rule that must never break: the lock and its reason are durable before the meter hears of them, whether the mesh
//! opened in service or without supply.

use super::Module;
use crate::machine::processor::{line, pending};
use crate::map::irq;
use crate::port::Port;
use crate::regs::lock_reason;
use crate::unit::{self, mesh_opened};

impl<P: Port> Module<P> {
    /// Looks at the supervisor when it has something to say.
    pub(super) fn watch_mesh(&mut self) {
        if pending(line(irq::SUPERVISOR)) {
            let _ = self.lock_if_opened();
        }
    }

    /// Locks a device whose mesh has been opened; says whether it has been.
    #[inline(never)]
    pub(super) fn lock_if_opened(&mut self) -> bool {
        let opened = mesh_opened();
        if opened && unit::device_lock().is_none() {
            self.lock(lock_reason::TAMPER);
        }
        opened
    }
}
