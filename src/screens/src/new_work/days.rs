//! The own dates of offers and new work: an answer that is wanted, the end of a trial period, and, for work that ended
//! again, what the law gives days for. Leaves out how they are shown.

use chrono::{Days, Months, NaiveDate};
use content::law;
use domain::dossier::{Dossier, RecordField as F, RecordKind};
use domain::rights::LegalFigure;
use domain::rights::be::{BelgianLaw, Due, OutplacementStep, OutplacementTerm};
use domain::values::Country;

/// A date: the id of its deadline, the day, and the day from which it was counted.
pub(crate) type OwnDay = (&'static str, NaiveDate, NaiveDate);

/// All of them. `terms` are those of outplacement, as far as they are known.
pub(crate) fn days(dossier: &Dossier, terms: &[OutplacementTerm], belgian: &BelgianLaw) -> Vec<OwnDay> {
    let mut all = Vec::new();
    for offer in dossier.records.of(RecordKind::JobOffer).filter(|offer| offer.choice(F::Outcome).is_empty())
    {
        all.extend(offer.day(F::AnswerBy).map(|day| ("aanbod-beantwoorden", day, day)));
    }
    let Some(work) = dossier.new_work() else { return all };
    let Some(ended) = work.day(F::Until) else {
        all.extend(work.day(F::TrialUntil).map(|day| ("proeftijd", day, work.day(F::Start).unwrap_or(day))));
        return all;
    };
    let after = |id: &'static str, days: Option<i64>| {
        let days = u64::try_from(days?).ok()?;
        Some((id, ended.checked_add_days(Days::new(days))?, ended))
    };
    let held = |figure: &LegalFigure<i64>| figure.on(ended).map(|held| held.value);
    let weeks = |figure: &LegalFigure<i64>| held(figure).map(|weeks| weeks * 7);
    all.extend(match dossier.intake.lives.known() {
        Some(Country::Netherlands) => {
            let dutch = law::nl::LAW.overruled(&dossier.assumptions);
            after("uitkering-opnieuw", weeks(&dutch.ww.apply))
        }
        Some(Country::Belgium) => after("inschrijven-opnieuw", held(&belgian.terms.register_days)),
        None => None,
    });
    let resume = terms.iter().find(|term| term.what == OutplacementStep::Resume);
    all.extend(resume.and_then(|term| match term.due {
        Due::Weeks(weeks) => after("outplacement-hervatten", Some(weeks * 7)),
        Due::Months(months) => {
            let begun = work.day(F::Start)?;
            let last = begun.checked_add_months(Months::new(u32::try_from(months).ok()?))?;
            // By when one asks is not known here: the term of the other rule.
            let asked = weeks(&belgian.terms.resume_weeks).filter(|_| ended <= last);
            after("outplacement-hervatten-45", asked)
        }
        Due::By(_) => None,
    }));
    all
}
