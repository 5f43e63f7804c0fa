//! How to speak with someone today, by the weather check. Never a score, and nothing is kept of it here.

use super::{Answers, Instrument, Reply};

/// How to speak with someone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// It weighs heavily: people first, little text, nothing more asked.
    Heavy,
    /// As usual.
    #[default]
    Plain,
    /// There is room: everything can be shown.
    Light,
}

impl Tone {
    /// The tone that follows from these answers. One heavy answer is enough, whatever else was said; light it is only
    /// when all are.
    pub fn of(instrument: &Instrument, answers: &Answers) -> Self {
        let (mut given, mut light) = (0, 0);
        for item in instrument.items {
            if let Some(Reply::Chosen(choice)) = answers.to(instrument, item) {
                if item.heavy.contains(&choice.as_str()) {
                    return Self::Heavy;
                }
                given += 1;
                light += usize::from(item.light.contains(&choice.as_str()));
            }
        }
        if 0 < given && given == light { Self::Light } else { Self::Plain }
    }

    /// Whether people and numbers come first, before anything else is shown or asked.
    pub fn leads_to_people(self) -> bool {
        self == Self::Heavy
    }
}
