//! What the person keeps of their way: steps, goals, applications, people, a curriculum vitae, offers, weeks. One shape
//! for all, so that one form, one table of the file and one command serve them. Leaves out what follows from them.

use super::{RecordField, RecordValue, Said};
use crate::values::Euro;
use chrono::NaiveDate;

/// Each kind with its id, how many are kept at most, and its fields in the order in which they are asked.
macro_rules! record_kinds {
    ($($(#[doc = $about:literal])+ $kind:ident = $id:literal, $most:literal: [$($field:ident),+ $(,)?];)+) => {
        /// What a record is of.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum RecordKind {
            $($(#[doc = $about])+ $kind,)+
        }

        impl RecordKind {
            /// Every kind.
            pub const ALL: &'static [Self] = &[$(Self::$kind),+];
            /// The id of each, in the same order.
            pub const IDS: &'static [&'static str] = &[$($id),+];

            /// Its id, in files and in content.
            pub const fn id(self) -> &'static str {
                match self {
                    $(Self::$kind => $id,)+
                }
            }

            /// How many are kept at most.
            pub const fn most(self) -> usize {
                match self {
                    $(Self::$kind => $most,)+
                }
            }

            /// Its fields, in the order in which they are asked.
            pub const fn fields(self) -> &'static [RecordField] {
                match self {
                    $(Self::$kind => &[$(RecordField::$field),+],)+
                }
            }
        }
    };
}

impl RecordKind {
    /// Whether it is a part of the curriculum vitae.
    pub const fn is_of_cv(self) -> bool {
        matches!(
            self,
            Self::CvHead | Self::CvWork | Self::CvStudy | Self::CvSkill | Self::CvLanguage | Self::CvOther
        )
    }
}

record_kinds! {
    /// A goal of the plan.
    Goal = "goal", 40: [Title, Why, DoneWhen, Day];
    /// A step of the plan: one of ours that was taken over, or one of their own.
    Step = "step", 400: [Title, Day, Days, Why, DoneWhen, Owner, Phase, Note, Task, Fixed];
    /// A vacancy or an application.
    Application = "application", 600: [
        Organisation, Role, Channel, Link, Applied, Replied, Interview, SecondInterview, Offered, Outcome, Closed,
        Next, NextDay, Name, Note,
    ];
    /// Someone in the network.
    Contact = "contact", 300: [Name, Circle, KnownFrom, Phone, Mail, Ask, Day, Next, NextDay, Note];
    /// Something else that was done to find work.
    Activity = "activity", 200: [Title, Day, Note];
    /// The head of the curriculum vitae; one.
    CvHead = "cv-head", 1: [Name, Title, Place, Phone, Mail, Link, Note];
    /// Work that was done.
    CvWork = "cv-work", 40: [Role, Organisation, Place, From, Until, Note];
    /// A study or a course.
    CvStudy = "cv-study", 40: [Title, Organisation, From, Until, Note];
    /// A skill.
    CvSkill = "cv-skill", 40: [Title, Level];
    /// A language.
    CvLanguage = "cv-language", 20: [Title, Level];
    /// Voluntary work, a certificate, something else.
    CvOther = "cv-other", 40: [Title, Organisation, From, Until, Note];
    /// A job that is offered.
    JobOffer = "job-offer", 20: [
        Organisation, Role, Wage, Hours, Contract, Start, TrialUntil, TravelMinutes, Extras, AnswerBy, Outcome, Note,
    ];
    /// The new work that was taken.
    NewWork = "new-work", 10: [Organisation, Role, Start, TrialUntil, Until, Hours, Contract, Note];
    /// How the new work goes, at a moment.
    Aftercare = "aftercare", 40: [Moment, Day, Pleases, AsExpected, Difficult, Next];
    /// A weekly look back.
    CheckIn = "check-in", 300: [Day, Happened, Mood, Next];
    /// A longer look back at the goals.
    Evaluation = "evaluation", 60: [Day, Goals, WentWell, Difficult, Otherwise];
}

/// Something that the person keeps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// Its number, which no other record of the dossier ever had.
    pub id: u32,
    /// What it is of.
    pub kind: RecordKind,
    /// The day on which it was made.
    pub made: NaiveDate,
    /// What stands in it, in the order of the fields.
    said: Vec<(RecordField, RecordValue)>,
}

impl Record {
    /// One in which nothing stands yet.
    pub fn new(id: u32, kind: RecordKind, made: NaiveDate) -> Self {
        Self { id, kind, made, said: Vec::new() }
    }

    /// What stands in a field.
    pub fn get(&self, field: RecordField) -> Option<&RecordValue> {
        self.said.iter().find(|(known, _)| *known == field).map(|(_, value)| value)
    }

    /// The words in a field; empty when there are none.
    pub fn words(&self, field: RecordField) -> &str {
        match self.get(field) {
            Some(RecordValue::Words(words)) => words,
            _ => "",
        }
    }

    /// The day in a field.
    pub fn day(&self, field: RecordField) -> Option<NaiveDate> {
        match self.get(field) {
            Some(RecordValue::Day(day)) => Some(*day),
            _ => None,
        }
    }

    /// The number in a field.
    pub fn count(&self, field: RecordField) -> Option<u32> {
        match self.get(field) {
            Some(RecordValue::Count(count)) => Some(*count),
            _ => None,
        }
    }

    /// The amount in a field.
    pub fn money(&self, field: RecordField) -> Option<Euro> {
        match self.get(field) {
            Some(RecordValue::Money(amount)) => Some(*amount),
            _ => None,
        }
    }

    /// The word of the choice in a field; empty when there is none.
    pub fn choice(&self, field: RecordField) -> &'static str {
        match self.get(field) {
            Some(RecordValue::Choice(word)) => word,
            _ => "",
        }
    }

    /// Everything that stands in it, in the order of the fields.
    pub fn iter(&self) -> impl Iterator<Item = (RecordField, &RecordValue)> {
        self.said.iter().map(|(field, value)| (*field, value))
    }

    /// Whether nothing stands in it.
    pub fn is_empty(&self) -> bool {
        self.said.is_empty()
    }

    /// Letters of own words in it.
    pub fn letters(&self) -> usize {
        let letters = |value: &RecordValue| match value {
            RecordValue::Words(words) => words.chars().count(),
            _ => 0,
        };
        self.said.iter().map(|(_, value)| letters(value)).sum()
    }

    /// Puts values in several fields.
    pub(super) fn put_all(&mut self, said: Said) {
        said.into_iter().for_each(|(field, value)| self.put(field, value));
    }

    /// Puts a value in a field of its kind, cut to what is kept, in place of the one before; nothing empties the field.
    pub(super) fn put(&mut self, field: RecordField, value: Option<RecordValue>) {
        self.said.retain(|(known, _)| *known != field);
        if let Some(value) = value.and_then(|value| field.shape().kept(value)) {
            let place = self.said.iter().take_while(|(known, _)| *known < field).count();
            self.said.insert(place, (field, value));
        }
    }
}
