//! What a change that someone could make does to their answers. Leaves out what it wins.

use super::lever::{FIRST_MONTHS, Lever, MORE_MONTHS, terms};
use super::{Employment, OwnTraining, Parameters, Searched, Situation};
use crate::dossier::{
    Direction, Duties, Guidance, GuidanceKind, GuidanceTerms, MOST_HOURS, MOST_MONTHS, Market, Retraining,
    Travel,
};
use crate::values::Answer;

/// Hours that a search gets more.
const MORE_HOURS: u8 = 8;

impl Lever {
    /// The situation after the change. None when it is not open to this person, or changes nothing.
    pub fn apply(self, situation: &Situation, parameters: &Parameters) -> Option<Situation> {
        let mut changed = *situation;
        let trains_first = situation.retraining.known().is_none_or(|form| form.comes_first());
        let has_begun = situation.training.passed.is_some();
        let may_train = !has_begun && !situation.is_own_business();
        match self {
            Self::BeginNow if !situation.is_under_way() && !situation.is_own_business() => {
                changed.searched = Some(Searched::NOW);
            }
            Self::LearnOnTheJob if may_train && trains_first => {
                learn(&mut changed, Retraining::OnTheJob);
            }
            Self::ShortCourse if may_train && trains_first => {
                learn(&mut changed, Retraining::ShortCourse);
            }
            Self::MoreJobs if situation.market != Answer::Known(Market::MoreJobs) => {
                changed.market = Answer::Known(Market::MoreJobs);
            }
            Self::LearnWhereJobsAre | Self::TrainWhereJobsAre
                if may_train && situation.market != Answer::Known(Market::MoreJobs) =>
            {
                let form =
                    if self == Self::TrainWhereJobsAre { Retraining::Quarter } else { Retraining::OnTheJob };
                learn(&mut changed, form);
                changed.direction = Answer::Known(Direction::New);
                changed.market = Answer::Known(Market::MoreJobs);
            }
            Self::Adjacent if may_train && situation.direction == Answer::Known(Direction::New) => {
                changed.direction = Answer::Known(Direction::Adjacent);
                learn(&mut changed, Retraining::ShortCourse);
            }
            Self::JobHunter => {
                let terms = terms(situation);
                let is_hunter =
                    terms.is_some_and(|terms| terms.kind == Answer::Known(GuidanceKind::JobHunter));
                if is_hunter {
                    return None;
                }
                if terms.is_none() {
                    changed.guidance_passed = 0.0;
                }
                let terms = terms
                    .unwrap_or(GuidanceTerms { months: Answer::Known(FIRST_MONTHS), kind: Answer::Unknown });
                let kind = Answer::Known(GuidanceKind::JobHunter);
                changed.guidance = Answer::Known(Guidance::Arranged(GuidanceTerms { kind, ..terms }));
            }
            Self::MoreGuidance => {
                let terms = terms(situation)?;
                let months = terms.months.known()?.saturating_add(MORE_MONTHS).min(MOST_MONTHS);
                let months = Answer::Known(months);
                changed.guidance = Answer::Known(Guidance::Arranged(GuidanceTerms { months, ..terms }));
            }
            Self::MoneyForTraining if may_train => {
                let form = *situation.retraining.known()?;
                let cost = parameters.training.form(form).cost.value.mid();
                let cost = situation.training.cost.unwrap_or(libm::ceil(cost) as u32);
                let band = situation.budget.known().map(|&band| parameters.budget.band(band).value as u32);
                let money = situation.money.or(band).unwrap_or(0);
                if cost <= money {
                    return None;
                }
                changed.money = Some(cost);
            }
            Self::MoreHours => {
                let hours = situation.hours.known()?.saturating_add(MORE_HOURS).min(MOST_HOURS);
                changed.hours = Answer::Known(hours);
            }
            Self::Further => {
                changed.travel = Answer::Known(match situation.travel.known()? {
                    Travel::Near => Travel::Usual,
                    Travel::Usual | Travel::Far => Travel::Far,
                });
            }
            Self::Release => match &mut changed.employment {
                Employment::Running { duties, .. } | Employment::EndUnknown { duties } => {
                    *duties = Answer::Known(Duties::Released);
                }
                Employment::Ended => return None,
            },
            _ => return None,
        }
        (changed != *situation).then_some(changed)
    }
}

fn learn(situation: &mut Situation, form: Retraining) {
    situation.retraining = Answer::Known(form);
    situation.training = OwnTraining::default();
}
