//! The meter's own devices, its letter transport and the person in front of it.

pub(crate) mod buffer;
pub(crate) mod entry;
pub(crate) mod head;
pub(crate) mod operator;
pub(crate) mod transport;
