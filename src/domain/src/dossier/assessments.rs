//! The tests that the person began, by their ids. Leaves out which tests and items there are: the content package has
//! them, and what does not fit them is not counted.

use super::answer_check::{self, is_id};
use super::own_words::kept;
use crate::assessment::{Reply, Sitting};
use chrono::NaiveDate;

/// How many tests are kept at most.
pub const MOST_TESTS: usize = 12;
/// How many answers of one test, and scales that the person said something of.
pub const MOST_ANSWERS: usize = 80;
/// How many characters an id has at most.
pub const MOST_TEST_ID: usize = 40;
/// How many characters are kept of an answer in own words.
pub const MOST_REPLY: usize = 600;
/// The test of how the person is today.
const PRIVATE: &str = "weer-check";
/// The test of what work must allow, and its items that tell of health.
const HEALTH: (&str, [&str; 2]) = ("randvoorwaarden", ["lichaam", "gevoel"]);

/// Tests that were begun, in the order in which they were. A few at most, so a list serves.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Assessments {
    begun: Vec<(String, Sitting)>,
}

impl Assessments {
    /// What was answered to this test.
    pub fn get(&self, test: &str) -> Option<&Sitting> {
        self.begun.iter().find(|(known, _)| known == test).map(|(_, sitting)| sitting)
    }

    /// Whether no test was begun.
    pub fn is_empty(&self) -> bool {
        self.begun.is_empty()
    }

    /// Every test that was begun.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Sitting)> {
        self.begun.iter().map(|(test, sitting)| (test.as_str(), sitting))
    }

    /// Whether something can be kept of this test, and of this item of it.
    pub(super) fn has_room(&self, test: &str, item: Option<&str>) -> bool {
        self.get(test).map_or(self.begun.len() < MOST_TESTS, |sitting| {
            let is_known = item.is_none_or(|item| sitting.answers.get(item).is_some());
            is_known || sitting.answers.iter().count() < MOST_ANSWERS
        })
    }

    /// Every test, for whoever reads a file one member at a time; what was read is then given to [`Self::keep`].
    pub fn all_mut(&mut self) -> &mut Vec<(String, Sitting)> {
        &mut self.begun
    }

    /// Keeps a test that was written down, within the limits of what is kept. One that is there already is passed over.
    pub fn keep(&mut self, test: String, written: Sitting) {
        if !is_id(&test) || self.get(&test).is_some() || !self.has_room(&test, None) {
            return;
        }
        let mut sitting = Sitting { at: written.at, on: written.on, ..Sitting::default() };
        let can_be = |(item, reply): &(&str, &Reply)| is_id(item) && answer_check::reply(reply).is_ok();
        for (item, reply) in written.answers.iter().filter(can_be).take(MOST_ANSWERS) {
            sitting.answers.insert(item, cut(reply.clone()));
        }
        for (scale, level) in written.corrections.iter().filter(|(scale, _)| is_id(scale)).take(MOST_ANSWERS)
        {
            sitting.correct(scale, Some(*level));
        }
        for scale in written.named.into_iter().filter(|scale| is_id(scale)).take(MOST_ANSWERS) {
            sitting.name(scale, true);
        }
        if !sitting.is_untouched() {
            self.begun.push((test, sitting));
        }
    }

    /// Keeps an answer in place of the one before; the person stands at this item. Own words are cut to what is kept.
    pub(super) fn answer(&mut self, test: &str, item: String, reply: Reply, today: NaiveDate) {
        self.change(test, |sitting| {
            sitting.answers.insert(&item, cut(reply));
            sitting.stand(item, today);
        });
    }

    /// Goes past an item: one that was answered keeps its answer.
    pub(super) fn skip(&mut self, test: &str, item: String, today: NaiveDate) {
        self.change(test, |sitting| {
            if sitting.answers.get(&item).is_none() {
                sitting.answers.insert(&item, Reply::Skipped);
            }
            sitting.stand(item, today);
        });
    }

    /// The person stands at this item, or between items.
    pub(super) fn stand(&mut self, test: &str, item: Option<String>) {
        self.change(test, |sitting| sitting.at = item);
    }

    /// Keeps what the person says of a scale, or forgets it.
    pub(super) fn correct(&mut self, test: &str, scale: &str, level: Option<u8>) {
        self.change(test, |sitting| sitting.correct(scale, level));
    }

    /// Keeps whether the person names a scale as a strength.
    pub(super) fn name(&mut self, test: &str, scale: String, is_named: bool) {
        self.change(test, |sitting| sitting.name(scale, is_named));
    }

    /// Whether a test is about how the person is today: it leaves the device only when the person chooses so.
    pub fn is_private(test: &str) -> bool {
        test == PRIVATE
    }

    /// Whether the answer to an item tells of health.
    pub fn is_health(test: &str, item: &str) -> bool {
        test == HEALTH.0 && HEALTH.1.contains(&item)
    }

    /// Forgets the answers that tell of health, and that someone stands there.
    pub(super) fn drop_health(&mut self) {
        let (test, items) = HEALTH;
        if self.get(test).is_some() {
            self.change(test, |sitting| {
                for item in items {
                    sitting.answers.remove(item);
                }
                sitting.at.take_if(|item| items.contains(&item.as_str()));
            });
        }
    }

    /// Forgets a test and everything answered to it.
    pub(super) fn forget(&mut self, test: &str) {
        self.begun.retain(|(known, _)| known != test);
    }

    fn change(&mut self, test: &str, change: impl FnOnce(&mut Sitting)) {
        match self.begun.iter_mut().find(|(known, _)| known == test) {
            Some((_, sitting)) => change(sitting),
            None => {
                let mut sitting = Sitting::default();
                change(&mut sitting);
                self.begun.push((test.to_owned(), sitting));
            }
        }
        // A correction or a name that is taken back may have been all there was.
        self.begun.retain(|(_, sitting)| !sitting.is_untouched());
    }
}

/// The answer with no more words than are kept.
fn cut(reply: Reply) -> Reply {
    match reply {
        Reply::Words(words) => Reply::Words(kept(&words, MOST_REPLY)),
        other => other,
    }
}
