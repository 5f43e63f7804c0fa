//! The parts that a result is made of. Leaves out which come when.

use super::words::names;
use crate::charts::{ChartTable, HexagonChart};
use crate::test::Test;
use crate::tests::standing::first_open;
use content::Voice;
use content::texts::test_results as t;
use domain::assessment::Sitting;

/// A part of a result.
#[derive(Clone, Debug, PartialEq)]
pub enum Part {
    /// A heading.
    Heading(&'static str),
    /// A sentence or a few.
    Says(String),
    /// The same, in small letters.
    Small(String),
    /// The same, always in English.
    English(String),
    /// Sentences for the person alone, never on paper.
    Private(Vec<String>),
    /// Several short lines.
    Listed(Vec<String>),
    /// What was asked and the person's answer.
    Answers(Vec<(String, String)>),
    /// A way to the test itself.
    ToTest(&'static str),
    /// A way to the question at this place, the first one without a whole answer.
    ToMissing(usize),
    /// The scales drawn.
    Picture(Box<Picture>),
    /// Figures alone.
    Table(ChartTable),
    /// A scale, or a skill.
    Card(Box<ScaleCard>),
    /// Where hidden talents stand.
    Hidden,
    /// A source, by its id, and when we looked at it.
    Source(&'static str, String),
}

/// The scales drawn, with the same as a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// The hexagon, when there is one and all of it is known.
    pub hexagon: Option<HexagonChart>,
    /// What the bars say.
    pub reading: &'static str,
    /// The bars, the highest band first.
    pub bands: Vec<BarBand>,
    /// The same in rows.
    pub table: ChartTable,
}

/// Scales that are about equal.
#[derive(Clone, Debug, PartialEq)]
pub struct BarBand {
    /// Where it stands.
    pub place: String,
    /// Its scales, in the order of the test.
    pub bars: Vec<Bar>,
}

/// A scale as a bar.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    /// Its name.
    pub name: &'static str,
    /// How strong, in words.
    pub level: String,
    /// How far it surely reaches, 0 to 1.
    pub sure: f64,
    /// How far it may reach, 0 to 1.
    pub most: f64,
}

/// A scale in words.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ScaleCard {
    /// Its id.
    pub id: &'static str,
    /// Its name.
    pub name: &'static str,
    /// How strong, in words; empty for what has no strength.
    pub level: String,
    /// Whether it stands open: the first ones do.
    pub is_open: bool,
    /// What it means, where it is found, how to try it.
    pub lines: Vec<String>,
    /// Ways to practise.
    pub practise: Vec<String>,
    /// The level from 1 to 5 that it has now, when it can be put right. 0 stands for none.
    pub now: Option<u8>,
    /// Whether the person put it right.
    pub is_corrected: bool,
}

impl Part {
    /// What cannot be shown for want of answers, and the way to give them.
    pub(super) fn missing(test: Test, sitting: &Sitting, left_out: &[&str], voice: Voice) -> [Self; 2] {
        let told = t::NOT_SHOWN.fill(voice, [names(left_out, voice)]);
        [Self::Says(told), Self::ToMissing(first_open(test, &sitting.answers))]
    }

    /// Words as sentences.
    pub(super) fn says(text: impl Into<String>) -> Self {
        Self::Says(text.into())
    }
}
