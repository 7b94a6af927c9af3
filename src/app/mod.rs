//! The interface as a pure state machine: a message comes in, the state changes, effects go out as
//! data. Both shells drive it; it knows neither of them, nor disk, clock or terminal.
