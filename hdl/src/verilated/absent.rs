//! What stands in for the Verilated model in a build without Verilator: nothing, and the reason why.

use std::convert::Infallible;

use super::coverage::Words;
use super::{AbsentUnit, Edge};
use crate::pins::{UnitIn, UnitOut};

/// A model of which there is none.
#[derive(Clone)]
pub(super) struct Model(Infallible);

impl Model {
    pub fn new() -> Result<Self, AbsentUnit> {
        let reason = env!("IMPRINT_VERILATED_ABSENT");
        Err(AbsentUnit { reason })
    }

    pub fn covered() -> Result<Self, AbsentUnit> {
        Self::new()
    }

    pub fn points() -> Vec<Words> {
        Vec::new()
    }

    pub fn hits(&self) -> Vec<u32> {
        match self.0 {}
    }

    pub fn tick(&mut self, _: &UnitIn) -> Edge {
        match self.0 {}
    }

    pub fn out(&self) -> UnitOut {
        match self.0 {}
    }

    pub fn field(&self, _: usize) -> u32 {
        match self.0 {}
    }

    pub fn read(&self) -> Vec<u32> {
        match self.0 {}
    }

    pub fn write(&mut self, _: &[u32]) {
        match self.0 {}
    }
}
