//! The model in full, for experts: parts that open, each with sentences and formulas. Leaves out the figures.

use content::Text;
use content::texts::method as t;

/// A line of a part.
#[derive(Clone, Copy, Debug)]
pub enum Line {
    /// A sentence or more.
    Words(&'static Text),
    /// A formula in plain characters.
    Formula(&'static Text),
}

/// A part that opens.
#[derive(Clone, Copy, Debug)]
pub struct Part {
    /// What it is about.
    pub heading: &'static Text,
    /// What it says.
    pub lines: &'static [Line],
}

use Line::{Formula, Words};

/// Every part, in order.
pub static FULL: [Part; 11] = [
    Part {
        heading: &t::SUM_HEADING,
        lines: &[Words(&t::SUM_BODY), Formula(&t::SUM_FORMULA), Words(&t::SUM_WORDS), Formula(&t::SUM_WAGE)],
    },
    Part {
        heading: &t::START_HEADING,
        lines: &[
            Formula(&t::START_FORMULA),
            Words(&t::START_WORDS),
            Words(&t::START_TRAINING),
            Words(&t::START_MONEY),
            Formula(&t::MONEY_FORMULA),
            Formula(&t::GUIDANCE_FORMULA),
        ],
    },
    Part {
        heading: &t::LAW_HEADING,
        lines: &[
            Words(&t::LAW_BODY),
            Formula(&t::LAW_PRIORS),
            Formula(&t::LAW_FORMULA),
            Words(&t::LAW_WORDS),
        ],
    },
    Part {
        heading: &t::SPREAD_HEADING,
        lines: &[Words(&t::SPREAD_BODY), Formula(&t::SPREAD_FORMULA), Words(&t::SPREAD_WORDS)],
    },
    Part {
        heading: &t::PACE_HEADING,
        lines: &[
            Words(&t::PACE_BODY),
            Formula(&t::PACE_FORMULA),
            Formula(&t::PACE_MARKET),
            Formula(&t::PACE_HOURS),
            Words(&t::PACE_WORDS),
        ],
    },
    Part { heading: &t::REFERENCE_HEADING, lines: &[Words(&t::REFERENCE_BODY)] },
    Part {
        heading: &t::EVIDENCE_HEADING,
        lines: &[
            Words(&t::EVIDENCE_COUNTED),
            Formula(&t::EVIDENCE_COUNTED_FORMULA),
            Words(&t::EVIDENCE_WEEKS),
            Formula(&t::EVIDENCE_WEEKS_FORMULA),
            Words(&t::EVIDENCE_WORDS),
        ],
    },
    Part {
        heading: &t::CAUSES_FULL_HEADING,
        lines: &[Words(&t::CAUSES_FULL_BODY), Formula(&t::CAUSES_FULL_FORMULA), Words(&t::CAUSES_FULL_WORDS)],
    },
    Part {
        heading: &t::LEVERS_HEADING,
        lines: &[Words(&t::LEVERS_BODY), Words(&t::LEVERS_BACK), Words(&t::LEVERS_CHANGE)],
    },
    Part {
        heading: &t::LAWS_HEADING,
        lines: &[
            Words(&t::LAWS_BODY),
            Words(&t::LAWS_LATER),
            Words(&t::LAWS_SUM),
            Words(&t::LAWS_EVIDENCE),
            Words(&t::LAWS_WAGE),
            Words(&t::LAWS_NONE),
        ],
    },
    Part {
        heading: &t::UNSURE_HEADING,
        lines: &[
            Words(&t::UNSURE_FACTORS),
            Words(&t::UNSURE_COHORT),
            Words(&t::UNSURE_OLD),
            Words(&t::UNSURE_SELECTION),
            Words(&t::UNSURE_PACE),
        ],
    },
];
