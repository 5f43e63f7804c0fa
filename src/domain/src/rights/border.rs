//! Living in one country and working in another: whose rules count, and where benefit is claimed. Leaves out the rules
//! themselves. Nothing is inferred from the name of a region: only a country counts.

use super::stop::{Reached, Stop, answered, ask};
use super::{Door, RightsQuestion, Ruling};
use crate::dossier::{Dossier, Fact};
use crate::explanation::{Basis, BelgianTerm, Evaluated, Quantity, Step, Term};
use crate::values::{Answer, Country};

/// Where someone lives or works, as they say it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Place {
    /// A country whose rules we know.
    Known(Country),
    /// Germany: not covered, GrensInfoPunt knows.
    Germany,
    /// Another country: not covered.
    Elsewhere,
}

/// What is known of a person's border case.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct BorderFacts {
    /// Where the person lives.
    pub lives: Answer<Place>,
    /// Where the person worked.
    pub works: Answer<Place>,
    /// Whether no work is left at all; otherwise the contract goes on in part.
    pub is_fully_unemployed: Answer<bool>,
}

/// Who decides on benefit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Agency {
    /// UWV, Netherlands.
    Uwv,
    /// RVA, Belgium; paid by a union or the Hulpkas.
    Rva,
}

/// A paper that the claim needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum BorderPaper {
    /// The C4 of a Belgian employer.
    C4,
    /// What the agency of the country of work says about the work done there.
    WorkStatement(Country),
    /// The European form PD U1 of the country of work.
    PdU1,
}

/// Whose rules count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BorderCase {
    /// The country of dismissal and of outplacement: by default that of work.
    pub dismissal: Country,
    /// The country of benefit, with its conditions and its length.
    pub benefit: Country,
    /// Who decides on it.
    pub agency: Agency,
    /// The papers that the claim needs from across the border, in the order in which they are asked for.
    pub papers: Vec<BorderPaper>,
    /// Whether the person lives and works in two countries.
    pub is_across: bool,
}

impl BorderFacts {
    /// The facts of a dossier.
    pub fn of(dossier: &Dossier) -> Self {
        let place = |answer: Answer<Country>| match answer {
            Answer::Known(country) => Answer::Known(Place::Known(country)),
            Answer::Unknown => Answer::Unknown,
            Answer::Open => Answer::Open,
        };
        Self {
            lives: place(dossier.intake.lives),
            works: place(dossier.intake.works),
            is_fully_unemployed: dossier.contract.fully_unemployed,
        }
    }
}

/// Whose rules count for this person. Someone with no work left claims where they live; someone whose contract goes on in
/// part, where they worked.
pub fn border(facts: &BorderFacts) -> Ruling<BorderCase> {
    reached(facts).into()
}

pub(super) fn reached(facts: &BorderFacts) -> Reached<Evaluated<BorderCase>> {
    // A place that is not covered decides, whatever the other one is.
    let places = (covered(facts.lives)?, covered(facts.works)?);
    ask(&[(places.0.is_some(), RightsQuestion::Lives), (places.1.is_some(), RightsQuestion::Works)])?;
    let lives = answered(places.0, RightsQuestion::Lives)?;
    let works = answered(places.1, RightsQuestion::Works)?;
    let mut parts = vec![country(BelgianTerm::Lives, lives), country(BelgianTerm::Works, works)];
    let mut benefit = lives;
    if lives != works {
        let is_fully = match facts.is_fully_unemployed {
            Answer::Known(is_fully) => is_fully,
            Answer::Open => return Err(Stop::Missing(vec![RightsQuestion::Of(Fact::FullyUnemployed)])),
            Answer::Unknown => return Err(Stop::Door(Door::NotKnown)),
        };
        let truth = Quantity::Truth(is_fully);
        parts.push(Step::given(Term::Belgian(BelgianTerm::FullyUnemployed), truth, Basis::Answer));
        benefit = if is_fully { lives } else { works };
    }
    let value = BorderCase {
        dismissal: works,
        benefit,
        agency: agency(benefit),
        papers: if benefit == works { vec![] } else { papers(works) },
        is_across: lives != works,
    };
    let step = Step::computed(Term::Belgian(BelgianTerm::BenefitCountry), Quantity::Country(benefit), parts);
    Ok(Evaluated { value, step })
}

/// The country that pays benefit, as far as it is known: that of residence; across the border, that of work for someone who
/// still works in part.
pub(super) fn payer(
    lives: Option<Country>,
    works: Option<Country>,
    is_fully_unemployed: Answer<bool>,
) -> Reached<Option<Country>> {
    if lives.is_none() || works.is_none() {
        return Ok(lives);
    }
    let place =
        |country: Option<Country>| country.map_or(Answer::Open, |known| Answer::Known(Place::Known(known)));
    let found = reached(&BorderFacts { lives: place(lives), works: place(works), is_fully_unemployed })?;
    Ok(Some(found.value.benefit))
}

/// The country of a place; none while it is open.
fn covered(place: Answer<Place>) -> Reached<Option<Country>> {
    match place {
        Answer::Known(Place::Known(country)) => Ok(Some(country)),
        Answer::Known(Place::Germany | Place::Elsewhere) => Err(Stop::Door(Door::NotCovered)),
        Answer::Unknown => Err(Stop::Door(Door::NotKnown)),
        Answer::Open => Ok(None),
    }
}

fn country(term: BelgianTerm, country: Country) -> Step {
    Step::given(Term::Belgian(term), Quantity::Country(country), Basis::Answer)
}

fn agency(benefit: Country) -> Agency {
    match benefit {
        Country::Netherlands => Agency::Uwv,
        Country::Belgium => Agency::Rva,
    }
}

/// What to bring from the country of work.
fn papers(works: Country) -> Vec<BorderPaper> {
    match works {
        Country::Belgium => vec![BorderPaper::C4, BorderPaper::WorkStatement(works), BorderPaper::PdU1],
        Country::Netherlands => vec![BorderPaper::WorkStatement(works), BorderPaper::PdU1],
    }
}
