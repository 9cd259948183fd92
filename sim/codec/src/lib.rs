//! Messages on the link between meter and security module.
