//! The three pots of money, for others to read. Leaves out counting them.

use super::rights::{euros, ids, month_word};
use super::steps::step_out;
use crate::pots::Pots;
use chrono::NaiveDate;
use content::Voice;
use domain::dossier::Dossier;
use domain::pots::{Household, LivingRow, TrajectoryFrom};
use domain::rights::RightsQuestion;
use formats::evaluation::{LivingMonthOut, LivingOut, PotsOut, TrainingPotOut, TrajectoryOut};

/// The pots of a dossier today.
pub(super) fn pots(dossier: &Dossier, today: NaiveDate, voice: Voice) -> PotsOut {
    let pots = Pots::of(dossier, today);
    let from = |from| match from {
        TrajectoryFrom::Stated => "stated",
        TrajectoryFrom::Law => "law",
    };
    let (training, both) = (&pots.training, pots.training.pot());
    PotsOut {
        trajectory: pots.trajectory.as_ref().map(|trajectory| TrajectoryOut {
            euro: euros(trajectory.pot.money),
            from: from(trajectory.pot.from).to_owned(),
            months: trajectory.pot.months,
            step: step_out(&trajectory.step, voice),
        }),
        usual_price: step_out(&pots.price, voice),
        months_by_law: pots.by_law.as_ref().map(|(months, _)| *months),
        training: TrainingPotOut {
            cost: training.cost.as_ref().map(|(cost, _)| euros(*cost)),
            money: training.money.as_ref().map(|(money, _)| euros(*money)),
            left: both.map(|pot| euros(pot.left())),
            missing: both.map(|pot| euros(pot.missing())),
            steps: training.steps().iter().map(|step| step_out(step, voice)).collect(),
        },
        living: living(&pots.living, voice),
    }
}

fn living(counted: &Result<Household, Vec<RightsQuestion>>, voice: Voice) -> LivingOut {
    let missing = counted.as_ref().err().map(|questions| ids(questions)).unwrap_or_default();
    let household = counted.as_ref().ok();
    let severance = household.and_then(|household| household.severance.as_ref());
    let benefit = household.and_then(|household| household.benefit.as_ref());
    let dry = household.and_then(|household| household.pot.dry);
    LivingOut {
        missing,
        dry: dry.map(|month| month_word(month.first_day())),
        months: household.map_or_else(Vec::new, |it| it.pot.rows.iter().map(row).collect()),
        severance: severance.map(|severance| euros(severance.amount)),
        severance_on: severance.map(|severance| severance.day.to_string()),
        benefit_until: benefit.and_then(|benefit| benefit.until).map(|day| day.to_string()),
        step: household.map(|household| step_out(&household.step, voice)),
    }
}

fn row(row: &LivingRow) -> LivingMonthOut {
    LivingMonthOut {
        month: month_word(row.month.first_day()),
        wage: euros(row.wage),
        benefit: euros(row.benefit),
        other: euros(row.other),
        once: euros(row.once),
        costs: euros(row.costs),
        left: euros(row.left),
    }
}
