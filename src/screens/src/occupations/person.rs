//! A person and the table of occupations together, for whatever holds the one against the other. Leaves out the words of
//! each screen.

use super::known::Known;
use super::seeker::seeker;
use content::Voice;
use content::occupations;
use domain::dossier::Dossier;
use domain::occupations::{Occupation, Seeker};
use domain::values::{Country, Language};

/// Someone who looks at work.
#[derive(Clone, Debug)]
pub struct Person<'a> {
    /// All work.
    pub known: Known,
    /// Their answers.
    pub dossier: &'a Dossier,
    /// Their answers as matching takes them.
    pub seeker: Seeker<'static>,
    /// How they are spoken to.
    pub voice: Voice,
}

impl<'a> Person<'a> {
    /// Someone with these answers.
    pub fn of(known: Known, dossier: &'a Dossier, voice: Voice) -> Self {
        Self { known, dossier, seeker: seeker(dossier, known.facts), voice }
    }

    /// The occupation with this code: its facts and its names.
    pub fn occupation(
        &self,
        code: u16,
    ) -> Option<(&'static Occupation, &'static occupations::Occupation<'static>)> {
        Some((self.known.facts.get(code)?, self.known.named(code)?))
    }

    /// The name of an occupation, in small letters.
    pub fn name(&self, code: u16) -> &'static str {
        self.known.named(code).map_or("", |occupation| occupation.name)
    }

    /// The name of the last work, in small letters; empty while it is not known.
    pub fn last(&self) -> &'static str {
        self.seeker.last.map_or("", |last| self.name(last.code))
    }

    /// The country whose law counts: where they worked, or lives; else the one that goes with their language.
    pub fn country(&self) -> Country {
        let intake = &self.dossier.intake;
        let by_language = match self.dossier.language {
            Language::NlBe => Country::Belgium,
            _ => Country::Netherlands,
        };
        let told = intake.works.known().or_else(|| intake.lives.known());
        told.copied().unwrap_or(by_language)
    }
}
