//! Every text in every voice, and how one is searched. Leaves out what is looked for.

use content::names::{self, Named};
use content::{Form, Voice};
use domain::values::{Address, Language};

pub const NL: Voice = Voice::new(Language::Nl, Address::Je);

pub const NL_U: Voice = Voice::new(Language::Nl, Address::U);

pub const BE: Voice = Voice::new(Language::NlBe, Address::Je);

pub const BE_U: Voice = Voice::new(Language::NlBe, Address::U);

pub const EN: Voice = Voice::new(Language::En, Address::Je);

/// Every stored wording of a text: who reads it, and what.
fn wordings(named: &Named) -> Vec<&'static str> {
    let mut found: Vec<&str> = [NL, NL_U, BE, BE_U, EN].map(|voice| named.wording.get(voice)).to_vec();
    found.extend([Form::A2, Form::A2En].iter().filter_map(|form| named.wording.variant(*form)));
    found.sort_unstable();
    found.dedup();
    found
}

/// Texts in which `fault` finds something, as lines for the message.
pub fn all_with(fault: impl Fn(&str, &str) -> Option<String>) -> Vec<String> {
    let mut found = Vec::new();
    for named in names::all() {
        for text in wordings(named) {
            found.extend(fault(named.id, text).map(|what| format!("{}: {what}: {text}", named.id)));
        }
    }
    found
}

pub fn assert_none(found: &[String]) {
    assert!(found.is_empty(), "{}", found.join("\n"));
}
