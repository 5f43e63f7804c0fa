//! What is in the offer, row by row, against what the rules of the country of work give. Leaves out what the difference
//! means: that is for the person to ask.

use super::steps::{as_if, deduction};
use crate::against_rule::{RuleCell, days, difference, difference_to_notice};
use crate::forecast::told;
use crate::rights::{Case, Right, Ruled};
use chrono::NaiveDate;
use content::texts::signing as t;
use content::{Text, Voice};
use domain::dossier::{Dossier, Ending, Fact, FactValue};
use domain::explanation::{DutchTerm, Quantity, Step, Term};
use domain::rights::{Door, RightsQuestion};
use domain::values::{Answer, Country};

/// One thing in the offer.
#[derive(Clone, Debug, PartialEq)]
pub struct OfferedRow {
    /// Its id in the page.
    pub id: &'static str,
    /// What it is.
    pub name: &'static str,
    /// What is offered, or that it is not filled in or not known.
    pub offered: String,
    /// What the other side of the comparison is: the rules, or those of notice where they give no right.
    pub by: &'static str,
    /// What the rules give.
    pub rule: RuleCell,
    /// The difference, when both are known.
    pub difference: Option<String>,
    /// What is to be kept in mind.
    pub note: Option<&'static str>,
}

/// The facts of an offer that are asked on this page.
pub fn asked(dossier: &Dossier) -> Vec<RightsQuestion> {
    let mut asked = vec![RightsQuestion::LastDay];
    let facts: &[Fact] = match dossier.intake.works.known() {
        None => return Vec::new(),
        Some(Country::Netherlands) => &[
            Fact::Severance,
            Fact::Deducted,
            Fact::DeductionAgreed,
            Fact::TrajectoryMoney,
            Fact::RightMentioned,
        ],
        Some(Country::Belgium) => {
            &[Fact::NoticeWorked, Fact::NoticeWeeks, Fact::Severance, Fact::TrajectoryMoney]
        }
    };
    asked.extend(facts.iter().map(|&fact| RightsQuestion::Of(fact)));
    asked
}

/// The rows of the country of work. None when that is not known.
pub fn rows(dossier: &Dossier, today: NaiveDate, voice: Voice) -> Option<Vec<OfferedRow>> {
    let mut table = Table { dossier, case: Case::of(dossier), today, voice, rows: Vec::new() };
    match dossier.intake.works.known()? {
        Country::Netherlands => table.dutch(),
        Country::Belgium => table.belgian(),
    }
    Some(table.rows)
}

struct Table<'a> {
    dossier: &'a Dossier,
    case: Case,
    today: NaiveDate,
    voice: Voice,
    rows: Vec<OfferedRow>,
}

impl Table<'_> {
    fn dutch(&mut self) {
        let owed = Right::Transitievergoeding.ruled(&self.case);
        self.put("severance", &t::ROW_SEVERANCE, self.fact(Fact::Severance), &owed);
        self.beside_notice(self.fact(Fact::Severance), &owed);
        if let Some(deducted) = deduction(&owed) {
            self.put("deducted", &t::ROW_DEDUCTED, self.fact(Fact::Deducted), &Ruled::Value(deducted));
        }
        let notice = Right::DutchNotice.ruled(&self.case);
        if !matches!(notice, Ruled::NotApplicable(_)) {
            self.put("last-day", &t::ROW_LAST_DAY, self.last_day(), &notice);
        }
        self.benefit();
        let guidance = Right::DutchOutplacement.ruled(&self.case);
        self.put("guidance", &t::ROW_GUIDANCE, self.fact(Fact::TrajectoryMoney), &guidance);
    }

    fn belgian(&mut self) {
        let weeks = match self.fact(Fact::NoticeWeeks) {
            Answer::Known(Quantity::Number(weeks)) => Answer::Known(Quantity::Weeks(weeks)),
            other => other,
        };
        self.put("notice-weeks", &t::ROW_NOTICE_WEEKS, weeks, &Right::BelgianNotice.ruled(&self.case));
        let period = Right::NoticePeriod.ruled(&self.case);
        if matches!(period, Ruled::NotApplicable(Door::PaidOut)) {
            let paid = Right::PaidNotice.ruled(&self.case);
            self.put("paid-weeks", &t::ROW_PAID_WEEKS, self.fact(Fact::Severance), &paid);
            self.note(&t::EURO_TO_WEEKS);
        } else {
            self.put("last-day", &t::ROW_LAST_DAY, self.last_day(), &period);
        }
        let value = Right::OutplacementValue.ruled(&self.case);
        self.put("guidance", &t::ROW_GUIDANCE, self.fact(Fact::TrajectoryMoney), &value);
    }

    /// When the WW starts: of an agreement that is not signed yet, as if it were signed today.
    fn benefit(&mut self) {
        let mut case = self.case.clone();
        let is_open = case.dutch.ending == Some(Ending::Agreement) && case.dutch.noticed.is_none();
        if is_open {
            case.dutch.noticed = Some(self.today);
        }
        let mut start = Right::WwStart.ruled(&case);
        if let (true, Ruled::Value(step)) = (is_open, &mut start) {
            as_if(Term::Dutch(DutchTerm::Noticed), step);
        }
        let last = self.last_day();
        let begins = match &start {
            Ruled::Value(Step { value: Quantity::Date(day), .. }) => Some(*day),
            _ => None,
        };
        self.put("benefit", &t::ROW_BENEFIT, last, &start);
        let (Some(row), Answer::Known(Quantity::Date(last)), Some(begins)) =
            (self.rows.last_mut(), last, begins)
        else {
            return;
        };
        let gap = begins.signed_duration_since(last).num_days() - 1;
        row.difference = Some(match gap {
            ..=0 => t::NO_GAP.owned(self.voice),
            gap => t::GAP.fill(self.voice, [days(gap, self.voice)]),
        });
        if is_open {
            self.note(&t::IF_SIGNED_TODAY);
        }
    }

    fn put(&mut self, id: &'static str, name: &'static Text, offered: Answer<Quantity>, ruled: &Ruled) {
        let Some(rule) = RuleCell::of(ruled, self.today, self.voice) else { return };
        let apart = match (offered, ruled) {
            (Answer::Known(offered), Ruled::Value(step)) => difference(offered, step.value, self.voice),
            _ => None,
        };
        let offered = match offered {
            Answer::Known(offered) => told(offered, self.voice),
            Answer::Unknown => t::NOT_KNOWN.owned(self.voice),
            Answer::Open => t::NOT_SAID.owned(self.voice),
        };
        self.rows.push(OfferedRow {
            id,
            name: name.get(self.voice),
            offered,
            by: t::BY_RULE.get(self.voice),
            rule,
            difference: apart,
            note: None,
        });
    }

    /// Says of the last row that an agreement gives no right to it: notice would.
    fn beside_notice(&mut self, offered: Answer<Quantity>, ruled: &Ruled) {
        if self.case.dutch.ending != Some(Ending::Agreement) {
            return;
        }
        let (Some(row), Ruled::Value(step)) = (self.rows.last_mut(), ruled) else { return };
        row.by = t::BY_NOTICE.get(self.voice);
        if let Answer::Known(offered) = offered {
            row.difference = difference_to_notice(offered, step.value, self.voice);
        }
    }

    fn note(&mut self, note: &'static Text) {
        if let Some(row) = self.rows.last_mut() {
            row.note = Some(note.get(self.voice));
        }
    }

    fn last_day(&self) -> Answer<Quantity> {
        match self.dossier.intake.last_day {
            Answer::Known(day) => Answer::Known(Quantity::Date(day)),
            Answer::Unknown => Answer::Unknown,
            Answer::Open => Answer::Open,
        }
    }

    fn fact(&self, fact: Fact) -> Answer<Quantity> {
        match self.dossier.contract.stated(fact) {
            Answer::Known(FactValue::Money(amount)) => Answer::Known(Quantity::Money(amount)),
            Answer::Known(FactValue::Count(count)) => Answer::Known(Quantity::Number(f64::from(count))),
            Answer::Known(_) | Answer::Open => Answer::Open,
            Answer::Unknown => Answer::Unknown,
        }
    }
}
