//! What the pots come to, with the law and the figures in force. Leaves out words.

use crate::rights::Case;
use chrono::NaiveDate;
use content::forecast::PARAMETERS;
use content::pots::POTS;
use domain::dossier::{Dossier, Fact, Retraining};
use domain::explanation::{Basis, MoneyTerm, Quantity, Step, Term};
use domain::forecast::Parameters;
use domain::pots::{Household, PotFigures, TrainingPot, TrajectoryFrom, TrajectoryPot};
use domain::rights::RightsQuestion::{self, LastDay, Of};
use domain::rights::{Ruling, be};
use domain::values::{Country, Euro};

/// The three pots.
#[derive(Clone, Debug, PartialEq)]
pub struct Pots {
    /// Guidance. None while no amount is known.
    pub trajectory: Option<Trajectory>,
    /// What a whole trajectory usually costs, as a hint.
    pub price: Step,
    /// Months of guidance that Belgian law gives, with the step of the hours.
    pub by_law: Option<(u8, Step)>,
    /// Hours of guidance that a Belgian employer must offer unasked.
    pub hours: Option<i64>,
    /// Training.
    pub training: TrainingCounted,
    /// To live on, or what is missing to count it.
    pub living: Result<Household, Vec<RightsQuestion>>,
    /// The figures, with own values in place.
    pub figures: PotFigures,
}

/// Money for guidance with its step.
#[derive(Clone, Debug, PartialEq)]
pub struct Trajectory {
    /// The pot.
    pub pot: TrajectoryPot,
    /// The usual price of a month.
    pub price: Euro,
    /// How its months were reached.
    pub step: Step,
}

/// Training as far as it is known.
#[derive(Clone, Debug, PartialEq)]
pub struct TrainingCounted {
    /// What the chosen training costs. None while none is chosen.
    pub cost: Option<(Euro, Step)>,
    /// What there is for it. None while that is not known.
    pub money: Option<(Euro, Step)>,
}

/// Every question that the form of the pots asks, in order.
pub fn asked() -> [RightsQuestion; 8] {
    [
        Of(Fact::TrajectoryMoney),
        Of(Fact::Savings),
        Of(Fact::FixedCosts),
        Of(Fact::OtherIncome),
        LastDay,
        Of(Fact::NetWage),
        Of(Fact::Severance),
        Of(Fact::Benefit),
    ]
}

/// What is missing to count the months of the pot to live on.
pub fn missing(dossier: &Dossier, today: NaiveDate) -> Vec<RightsQuestion> {
    domain::pots::asked(dossier, today)
}

impl Pots {
    /// The pots of a dossier today.
    pub fn of(dossier: &Dossier, today: NaiveDate) -> Self {
        let case = Case::of(dossier);
        let parameters = PARAMETERS.overruled(&dossier.assumptions);
        let figures = POTS.overruled(&dossier.assumptions);
        let hint = match dossier.intake.works.known() {
            Some(Country::Belgium) => &figures.trajectory_belgium,
            _ => &figures.trajectory,
        };
        let price = Step::figure(Term::Money(MoneyTerm::TrajectoryPrice), hint, Quantity::euros_about);
        let dutch = (&case.dutch, &case.dutch_law);
        let belgian = (&case.belgian, &case.belgian_law);
        let (by_law, hours) = programme(&case);
        Self {
            trajectory: trajectory(dossier, &case, &parameters),
            price,
            by_law,
            hours,
            training: TrainingCounted::of(dossier, &parameters),
            living: Household::of(dossier, dutch, belgian, &figures, today),
            figures,
        }
    }

    /// Every step, from the first pot to the last.
    pub fn steps(&self) -> Vec<Step> {
        let mut steps: Vec<Step> = self.trajectory.iter().map(|trajectory| trajectory.step.clone()).collect();
        steps.extend(self.by_law.iter().map(|(_, step)| step.clone()));
        steps.push(self.price.clone());
        steps.extend(self.training.steps());
        steps.extend(self.living.iter().map(|household| household.step.clone()));
        steps
    }
}

/// What is stated; else what Belgian law sets.
fn trajectory(dossier: &Dossier, case: &Case, parameters: &Parameters) -> Option<Trajectory> {
    let price = &parameters.guidance.price;
    let of = |money, from, law| {
        let pot = TrajectoryPot::of(money, from, price.value.mid());
        let step = pot.explained(law, price);
        Some(Trajectory { pot, price: Euro::whole(price.value.mid() as i64), step })
    };
    if let Some(&stated) = dossier.contract.trajectory_money.known() {
        return of(stated, TrajectoryFrom::Stated, None);
    }
    match be::outplacement_value(&case.belgian, &case.belgian_law) {
        Ruling::Value(found) => of(found.value, TrajectoryFrom::Law, Some(found.step)),
        _ => None,
    }
}

/// Months with their step, and hours, of what Belgian law gives.
fn programme(case: &Case) -> (Option<(u8, Step)>, Option<i64>) {
    let Ruling::Value(found) = be::programme(&case.belgian, &case.belgian_law) else { return (None, None) };
    let be::Programme { hours, months, regime, is_on_request, .. } = found.value;
    let is_offered = !is_on_request && regime != be::Regime::Cell;
    let months = months.and_then(|months| u8::try_from(months).ok());
    (months.map(|months| (months, found.step)), is_offered.then_some(hours))
}

impl TrainingCounted {
    fn of(dossier: &Dossier, parameters: &Parameters) -> Self {
        let intake = &dossier.intake;
        let form = intake.retraining.known().filter(|form| **form != Retraining::None);
        let cost = form.map(|&form| {
            let figure = &parameters.training.form(form).cost;
            let (euros, basis) = match intake.training_cost.known() {
                Some(&stated) => (f64::from(stated), Basis::Answer),
                None => (figure.value.mid(), Basis::from(figure)),
            };
            amount(Term::TrainingCost, euros, basis)
        });
        let money = match (intake.money.known(), intake.budget.known()) {
            (Some(&stated), _) => Some(amount(Term::Budget, f64::from(stated), Basis::Answer)),
            (None, Some(&band)) => {
                let figure = parameters.budget.band(band);
                Some(amount(Term::Budget, figure.value, Basis::from(figure)))
            }
            (None, None) => None,
        };
        Self { cost, money }
    }

    /// The pot, when cost and money are known.
    pub fn pot(&self) -> Option<TrainingPot> {
        let ((cost, _), (money, _)) = (self.cost.as_ref()?, self.money.as_ref()?);
        Some(TrainingPot { cost: *cost, money: *money })
    }

    /// Whether both amounts are the person's own, so that what is left is exact.
    pub fn is_exact(&self) -> bool {
        self.cost.iter().chain(&self.money).all(|(_, step)| is_own(step))
    }

    /// The steps of what is known.
    pub fn steps(&self) -> Vec<Step> {
        match (&self.cost, &self.money, self.pot()) {
            (Some((_, cost)), Some((_, money)), Some(pot)) => {
                vec![pot.explained(cost.clone(), money.clone())]
            }
            (cost, money, _) => cost.iter().chain(money).map(|(_, step)| step.clone()).collect(),
        }
    }
}

/// Whether someone typed the amount of this step.
pub(super) fn is_own(step: &Step) -> bool {
    matches!(step.basis, Basis::Answer | Basis::Overruled { .. })
}

fn amount(term: Term, euros: f64, basis: Basis) -> (Euro, Step) {
    (Euro::whole(euros as i64), Step::given(term, Quantity::euros(euros), basis))
}
