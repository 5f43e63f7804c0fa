//! The answers to one test, each item at most once. Leaves out what follows from them.

use super::{Instrument, Item, Reply};
use crate::assessment::reply::{LEAST, MOST};

/// Answers by the ids of items, in the order of the ids. A few dozen, so a list serves.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    given: Vec<(String, Reply)>,
}

impl Answers {
    /// The answer to this item.
    pub fn get(&self, item: &str) -> Option<&Reply> {
        self.given.iter().find(|(known, _)| known == item).map(|(_, reply)| reply)
    }

    /// Keeps an answer, in place of the one before.
    pub fn insert(&mut self, item: &str, reply: Reply) {
        self.remove(item);
        let place = self.given.iter().take_while(|(before, _)| before.as_str() < item).count();
        self.given.insert(place, (item.to_owned(), reply));
    }

    /// Forgets an answer.
    pub fn remove(&mut self, item: &str) {
        self.given.retain(|(known, _)| known != item);
    }

    /// Whether nothing was answered.
    pub fn is_empty(&self) -> bool {
        self.given.is_empty()
    }

    /// All answers, in the order of the ids of their items.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Reply)> {
        self.given.iter().map(|(item, reply)| (item.as_str(), reply))
    }

    /// The answer to an item of this test, if it was answered at all and can be an answer to it.
    pub fn to(&self, instrument: &Instrument, item: &Item) -> Option<&Reply> {
        let reply = self.get(item.id)?;
        (*reply != Reply::Skipped && reply.fits(instrument, item)).then_some(reply)
    }

    /// What was said on an item from 1 to 5, as it was said.
    pub fn rate(&self, instrument: &Instrument, item: &Item) -> Option<u8> {
        match self.to(instrument, item)? {
            Reply::Rated(rate) => Some(*rate),
            _ => None,
        }
    }

    /// The same in the direction of the scale: turned round where agreeing speaks against it.
    pub fn keyed(&self, instrument: &Instrument, item: &Item) -> Option<u8> {
        let rate = self.rate(instrument, item)?;
        Some(if item.is_reversed { LEAST + MOST - rate } else { rate })
    }

    /// Whether no more was asked than the short start.
    pub fn is_start_only(&self, instrument: &Instrument) -> bool {
        let is_further = |item: &Item| !item.is_start && self.get(item.id).is_some();
        instrument.has_start() && !instrument.items.iter().any(is_further)
    }

    /// How many items were answered, and how many were to be answered by now.
    pub fn progress(&self, instrument: &Instrument) -> (usize, usize) {
        let is_start_only = self.is_start_only(instrument);
        let asked = instrument.items.iter().filter(|item| item.is_start || !is_start_only);
        let answered = instrument.items.iter().filter(|item| self.to(instrument, item).is_some());
        (answered.count(), asked.count())
    }

    /// The item to go on with: the first that was neither answered nor gone past.
    pub fn next(&self, instrument: &Instrument) -> Option<&'static Item> {
        instrument.items.iter().find(|item| self.get(item.id).is_none())
    }
}

impl FromIterator<(String, Reply)> for Answers {
    fn from_iter<I: IntoIterator<Item = (String, Reply)>>(given: I) -> Self {
        let mut answers = Self::default();
        given.into_iter().for_each(|(item, reply)| answers.insert(&item, reply));
        answers
    }
}
