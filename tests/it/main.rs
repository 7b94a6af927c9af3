//! The program as its users and other programs see it, and the rules of its house.

mod architecture;
