//! A dossier without the blocks that are not shared: the one rule for whatever is shown to others, printed or given as a
//! file. Leaves out the copy that someone keeps for themselves: that has everything.

use super::{
    Assessments, Block, Contract, Dossier, Ending, Entry, Fact, FactKind, FirstAid, InCalendar, Intake,
    RecordKind, Sharing, Tasks, WorkChoices,
};
use crate::values::Answer;

impl Dossier {
    /// The dossier that others see: as if what is not shared had never been answered. Two dossiers that differ only in what
    /// is not shared are the same here.
    #[must_use]
    pub fn shared(&self, sharing: &Sharing) -> Self {
        let mut shown = self.clone();
        for block in Block::ALL.into_iter().filter(|block| !sharing.has(*block)) {
            shown.leave_out(block);
        }
        shown
    }

    /// Leaves out a block.
    pub fn leave_out(&mut self, block: Block) {
        match block {
            Block::Tests => self.assessments.all_mut().retain(|(test, _)| Assessments::is_private(test)),
            Block::Work => self.work = WorkChoices::default(),
            Block::Way => {
                self.records.keep_kinds(RecordKind::is_of_cv);
                self.tasks = Tasks::default();
                self.in_calendar = InCalendar::default();
                self.started = None;
            }
            Block::Cv => self.records.keep_kinds(|kind| !kind.is_of_cv()),
            Block::Words => self.notes.drop_open(),
            Block::Contract => {
                let mut left = Contract::default();
                for fact in Fact::ALL.iter().filter(|fact| is_money(**fact) || is_health(**fact)) {
                    left.state(*fact, self.contract.stated(*fact));
                }
                self.contract = left;
                self.first_aid = FirstAid::default();
                self.offers.clear();
            }
            Block::Forecast => {
                self.leave_out_told();
                self.routes.clear();
            }
            Block::Money => self.leave_out_money(),
            Block::Health => self.leave_out_health(),
            Block::Feelings => {
                self.assessments.all_mut().retain(|(test, _)| !Assessments::is_private(test));
                self.notes.drop_private();
                self.tasks.drop_private();
                self.records.drop_feelings();
            }
        }
    }

    /// Forecasts of the past were reckoned with money and health of that day, and figures are overruled for reasons that may
    /// tell of either.
    fn leave_out_told(&mut self) {
        self.diary.clear();
        self.assumptions.clear();
    }

    fn leave_out_money(&mut self) {
        for fact in Fact::ALL.iter().filter(|fact| is_money(**fact)) {
            self.contract.state(*fact, Answer::Open);
        }
        for offer in &mut self.offers {
            offer.price = Answer::Open;
            offer.training = Answer::Open;
        }
        self.records.drop_money();
        self.leave_out_told();
        self.each_intake(Intake::leave_out_money);
    }

    fn leave_out_health(&mut self) {
        if self.entry == Some(Entry::Ill) {
            self.entry = None;
        }
        if self.contract.ending == Answer::Known(Ending::Illness) {
            self.contract.ending = Answer::Open;
        }
        for fact in Fact::ALL.iter().filter(|fact| is_health(**fact)) {
            self.contract.state(*fact, Answer::Open);
        }
        self.assessments.drop_health();
        self.in_calendar.drop_health();
        self.leave_out_told();
        self.each_intake(Intake::leave_out_health);
    }

    /// The answers, those from before trying, and those of routes.
    fn each_intake(&mut self, change: fn(&mut Intake)) {
        change(&mut self.intake);
        if let Some(before) = &mut self.before_trying {
            change(before);
        }
        self.routes.iter_mut().for_each(|route| change(&mut route.answers));
    }
}

/// Whether a fact is of money: an amount, or the share of pay that is paid for holidays.
fn is_money(fact: Fact) -> bool {
    matches!(fact.kind(), FactKind::Money) || fact == Fact::HolidayPay
}

/// Whether a fact tells of health.
fn is_health(fact: Fact) -> bool {
    matches!(fact, Fact::Ill | Fact::UnfitForOutplacement)
}

impl Intake {
    fn leave_out_money(&mut self) {
        self.budget = Answer::Open;
        self.money = Answer::Open;
        self.training_cost = Answer::Open;
        self.needed_by = Answer::Open;
    }

    fn leave_out_health(&mut self) {
        self.recovery = Answer::Open;
        self.recovery_from = None;
        self.limitations = Answer::Open;
    }
}
