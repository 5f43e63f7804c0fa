//! The balance: who am I, what can I do, what do I want, how do I get there.

mod answered;
mod for_others;
mod sample;
mod tested;
