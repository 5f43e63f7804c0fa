//! Before signing: terms of the law and no other clock, what is offered against the rules, and what another offer does.

mod against_rules;
mod another_offer;
mod people;
mod terms;
