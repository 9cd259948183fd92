//! The register port: status, reads, writes.
//!
//! APB3; a word of the working record takes one wait state, because the record is a memory. The rule that must never break: a
//! transfer answered with an error writes nothing, and none writes what may not be written now, whatever the master does.

use rust_hdl::core::prelude::*;

use super::part::Part;
use super::{PortAnswer, PortRead, PortWrite, Status, Unit};

impl Part<Status> for Unit {
    #[hdl_gen]
    fn update(&mut self) {
        self.setup.next = self.psel_i.val() & !self.penable_i.val();
        self.wide_set.next = bit_cast::<32, 3>(self.selected_set.q.val());
        self.status_set.next = self.wide_set.val() << self.c.status_set.val();
        self.wide_reason.next = bit_cast::<32, 8>(self.lock_reason.q.val());
        self.status_reason.next = self.wide_reason.val() << self.c.status_reason.val();
        self.status.next = self.status_set.val() | self.status_reason.val();
        if self.ready.q.val() {
            self.status.next = self.status.val() | self.c.status_ready.val();
        }
        if self.busy.q.val() {
            self.status.next = self.status.val() | self.c.status_busy.val();
        }
        self.works_alone.next = !self.in_idle.val() & !self.for_command.val();
        self.work_due.next = self.lock_pending.q.val()
            | self.printed_pending.q.val()
            | (self.in_idle.val() & self.selected.q.val() & !self.home.q.val());
        if self.ready.q.val() & (self.works_alone.val() | self.work_due.val()) {
            self.status.next = self.status.val() | self.c.status_background.val();
        }
        if self.permit.q.val() {
            self.status.next = self.status.val() | self.c.status_permit.val();
        }
        if self.device_locked.q.val() {
            self.status.next = self.status.val() | self.c.status_locked.val();
        }
        if self.selected.q.val() {
            self.status.next = self.status.val() | self.c.status_selected.val();
        }
        if self.selected.q.val() & self.issued_here.val() {
            self.status.next = self.status.val() | self.c.status_issued.val();
        }
        if self.irq.q.val() {
            self.status.next = self.status.val() | self.c.status_irq.val();
        }
        if self.unreported.q.val() {
            self.status.next = self.status.val() | self.c.status_unreported.val();
        }
        if self.home.q.val() {
            self.status.next = self.status.val() | self.c.status_home.val();
        }
    }
}

impl Part<PortRead> for Unit {
    #[hdl_gen]
    fn update(&mut self) {
        self.in_record.next = false;
        self.looks_at.next = self.c.last_word.val();
        for i in 0..19 {
            if self.paddr_i.val() == self.c.record_address[i].val() {
                self.in_record.next = true;
                self.looks_at.next = self.paddr_i.val().get_bits::<5>(2);
            }
        }
        self.readable.next = true;
        self.read_word.next = self.c.zero.val();
        if self.paddr_i.val() == self.c.at_id.val() {
            self.read_word.next = self.c.identity.val();
        } else if self.paddr_i.val() == self.c.at_status.val() {
            self.read_word.next = self.status.val();
        } else if self.paddr_i.val() == self.c.at_command.val() {
            self.read_word.next = bit_cast::<32, 4>(self.command.q.val());
        } else if self.paddr_i.val() == self.c.at_result.val() {
            self.read_word.next = bit_cast::<32, 8>(self.result.q.val());
        } else if self.paddr_i.val() == self.c.at_set.val() {
            self.read_word.next = bit_cast::<32, 3>(self.operand_set.q.val());
        } else if self.paddr_i.val() == self.c.at_value_lo.val() {
            self.read_word.next = self.value_lo.q.val();
        } else if self.paddr_i.val() == self.c.at_value_hi.val() {
            self.read_word.next = self.value_hi.q.val();
        } else if self.paddr_i.val() == self.c.at_date_key.val() {
            self.read_word.next = self.date_key.q.val();
        } else if self.paddr_i.val() == self.c.at_info.val() {
            self.read_word.next = bit_cast::<32, 18>(self.info.q.val());
        } else if self.paddr_i.val() == self.c.at_licence.val() {
            self.read_word.next = self.new_licence.q.val();
        } else if !self.in_record.val()
            & (self.paddr_i.val() != self.c.at_peer_check.val())
            & (self.paddr_i.val() != self.c.at_irq_clear.val())
        {
            self.readable.next = false;
        }
    }
}

impl Part<PortAnswer> for Unit {
    #[hdl_gen]
    fn update(&mut self) {
        self.to_command.next = self.paddr_i.val() == self.c.at_command.val();
        self.to_set.next = self.paddr_i.val() == self.c.at_set.val();
        self.to_value_lo.next = self.paddr_i.val() == self.c.at_value_lo.val();
        self.to_value_hi.next = self.paddr_i.val() == self.c.at_value_hi.val();
        self.to_date_key.next = self.paddr_i.val() == self.c.at_date_key.val();
        self.to_info.next = self.paddr_i.val() == self.c.at_info.val();
        self.to_licence.next = self.paddr_i.val() == self.c.at_licence.val();
        self.to_peer_check.next = self.paddr_i.val() == self.c.at_peer_check.val();
        self.to_irq_clear.next = self.paddr_i.val() == self.c.at_irq_clear.val();
        self.to_amount.next = self.to_value_lo.val() | self.to_value_hi.val();
        self.to_operand.next = self.to_set.val()
            | self.to_amount.val()
            | self.to_date_key.val()
            | self.to_info.val()
            | self.to_licence.val();
        self.to_ready.next =
            (self.to_command.val() | self.to_peer_check.val()) & self.ready.q.val();
        self.writable.next = self.to_irq_clear.val()
            | ((self.to_operand.val() | self.to_ready.val()) & !self.busy.q.val());
        self.refuses.next = (self.pwrite_i.val() & !self.writable.val())
            | (!self.pwrite_i.val() & !self.readable.val());
        self.fetches_word.next = self.setup.val() & self.in_record.val() & !self.pwrite_i.val();
        self.looks.d.next = self.fetches_word.val();
        self.pready.d.next = self.looks.q.val();
        self.pslverr.d.next = self.setup.val() & self.refuses.val();
        if self.setup.val() {
            self.pready.d.next = !self.fetches_word.val();
            self.looked_at.d.next = self.looks_at.val();
            if self.pwrite_i.val() {
                self.looked_at.d.next = self.c.last_word.val();
            }
            self.prdata.d.next = self.read_word.val();
            if self.pwrite_i.val() {
                self.prdata.d.next = self.c.zero.val();
            }
        } else if self.looks.q.val() & self.selected.q.val() {
            self.prdata.d.next = self.port_word.val();
        }
    }
}

impl Part<PortWrite> for Unit {
    #[hdl_gen]
    fn update(&mut self) {
        self.comparable.next = self.selected.q.val() & self.home.q.val() & !self.unreported.q.val();
        self.differing.next = self.pwdata_i.val() != self.port_word.val();
        self.low_command.next = self.pwdata_i.val().get_bits::<4>(0);
        self.high_command.next = self.pwdata_i.val().get_bits::<28>(4);
        self.low_set.next = self.pwdata_i.val().get_bits::<3>(0);
        self.high_set.next = self.pwdata_i.val().get_bits::<29>(3);
        self.answered.next = self.pready.q.val() & !self.pslverr.q.val();
        self.written.next = self.psel_i.val() & self.penable_i.val() & self.pwrite_i.val();
        // Asked once more, for a master that has changed the address since setup.
        self.writes.next = self.written.val() & self.answered.val() & self.writable.val();
        if self.writes.val() {
            if self.to_command.val() {
                self.command.d.next = self.low_command.val();
                if self.high_command.val().any() {
                    self.command.d.next = self.c.no_command.val();
                }
                self.result.d.next = self.c.result_running.val();
                self.busy.d.next = true;
            }
            if self.to_set.val() {
                self.operand_set.d.next = self.low_set.val();
                if self.high_set.val().any() {
                    self.operand_set.d.next = self.c.no_set.val();
                }
            }
            if self.to_value_lo.val() {
                self.value_lo.d.next = self.pwdata_i.val();
            }
            if self.to_value_hi.val() {
                self.value_hi.d.next = self.pwdata_i.val();
            }
            if self.to_date_key.val() {
                self.date_key.d.next = self.pwdata_i.val();
            }
            if self.to_info.val() {
                self.info.d.next = bit_cast::<18, 32>(self.pwdata_i.val());
            }
            if self.to_licence.val() {
                self.new_licence.d.next = self.pwdata_i.val();
            }
            if self.to_irq_clear.val() {
                self.irq.d.next = false;
                self.unreported.d.next = self.unreported.q.val() & self.printed_pending.q.val();
            }
        }
        self.peer_differs.d.next = self.writes.val()
            & self.to_peer_check.val()
            & self.comparable.val()
            & self.differing.val();
        if self.peer_differs.q.val() {
            self.alarm.next = self.c.reason_peer.val();
        }
    }
}
