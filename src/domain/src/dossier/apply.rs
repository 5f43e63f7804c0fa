//! Making a change of the dossier. Leaves out whether it makes sense: that is checked before.

use super::own_words::kept;
use super::{
    Assumption, BureauOffer, Command, Dossier, Guidance, Intake, MOST_ENTRIES, MOST_FIGURE, MOST_MONTHS,
    MOST_NAME, MOST_WHY, NamedRoute, Refusal,
};
use crate::values::Answer;
use chrono::NaiveDate;

impl Dossier {
    /// Changes the dossier, today.
    ///
    /// # Errors
    /// A [`Refusal`] when the change makes no sense; the dossier is as it was.
    pub fn apply(&mut self, command: Command, today: NaiveDate) -> Result<(), Refusal> {
        command.check(self, today)?;
        let is_answer = command.is_answer();
        // The day on which income is needed is nothing to try out: going back keeps it.
        if let (Command::NeededBy(answer), Some(before)) = (&command, &mut self.before_trying) {
            before.needed_by = *answer;
        }
        if let Command::Direction(answer) = command {
            self.turn(answer);
        }
        if !self.intake.change(&command, today) {
            self.change(command, today);
        } else if self.before_trying.as_deref() == Some(&self.intake) {
            // Whoever has come back to their own answers tries nothing out any more.
            self.go_back();
        }
        if is_answer && self.begun.is_none() {
            self.begun = Some(today);
        }
        Ok(())
    }

    /// Changes outside the intake.
    fn change(&mut self, command: Command, today: NaiveDate) {
        match command {
            Command::Speak(language) => self.language = language,
            Command::Call(address) => self.address = address,
            Command::Enter(entry) => self.entry = Some(entry),
            Command::Paper(answer) => self.first_aid.paper = answer,
            Command::PaperDated(answer) => self.first_aid.dated = answer,
            Command::State(fact, answer) => self.contract.state(fact, answer),
            Command::KeepOffer(offer) => self.keep_offer(*offer),
            Command::DropOffer(name) => self.offers.retain(|offer| offer.name != name),
            Command::BeginTrying => self.begin_trying(),
            Command::BackToAnswers => self.go_back(),
            Command::KeepTried => self.keep_tried(),
            Command::KeepRoute(name) => self.keep_route(&kept(&name, MOST_NAME)),
            Command::DropRoute(name) => self.routes.retain(|route| route.name != name),
            Command::TryRoute(name) => {
                let route = self.routes.iter().find(|route| route.name == name);
                if let Some(answers) = route.map(|route| route.answers.clone()) {
                    self.begin_trying();
                    self.turn(answers.direction);
                    self.intake = answers;
                }
            }
            Command::Assume(given) => {
                let (figure, why) = (kept(&given.figure, MOST_FIGURE), kept(&given.why, MOST_WHY));
                let assumption = Assumption { figure, why, ..given };
                self.assumptions.retain(|known| known.figure != assumption.figure);
                self.assumptions.push(assumption);
            }
            Command::DropAssumption(figure) => self.assumptions.retain(|known| known.figure != figure),
            Command::Note(entry) => {
                self.diary.retain(|known| known.day < entry.day);
                self.diary.push(*entry);
                if MOST_ENTRIES < self.diary.len() {
                    self.diary.remove(1);
                }
            }
            Command::Started(day) => self.started = day,
            Command::FinishIntake => self.intake_done = true,
            Command::Tell(telling) => self.telling = telling,
            Command::Task(id, Some(status)) if self.tasks.get(&id) != Some(status) => {
                self.tasks.insert(id.clone(), status);
                self.tasks.on_day(&id, today);
            }
            Command::Task(id, None) => self.tasks.remove(&id),
            Command::AnswerItem(test, item, reply) => self.assessments.answer(&test, item, reply, today),
            Command::SkipItem(test, item) => self.assessments.skip(&test, item, today),
            Command::StandAt(test, item) => self.assessments.stand(&test, item),
            Command::CorrectScale(test, scale, level) => self.assessments.correct(&test, &scale, level),
            Command::NameScale(test, scale, is_named) => self.assessments.name(&test, scale, is_named),
            Command::Write(id, words) => self.notes.write(id, &words),
            Command::Work(decision) => self.work.change(decision),
            Command::Record(change) => self.records.change(change, today),
            Command::PutInCalendar(key, given) => self.in_calendar.give(&key, given),
            Command::ForgetTest(test) => self.assessments.forget(&test),
            Command::TakeOver(other) => *self = *other,
            // The rest are answers of the intake, or say again what was said of a task.
            _ => {}
        }
    }

    fn keep_offer(&mut self, given: BureauOffer) {
        let offer = BureauOffer { name: kept(&given.name, MOST_NAME), ..given };
        match self.offers.iter_mut().find(|known| known.name == offer.name) {
            Some(known) => *known = offer,
            None => self.offers.push(offer),
        }
    }

    fn keep_route(&mut self, name: &str) {
        let answers = self.intake.clone();
        match self.routes.iter_mut().find(|route| route.name == name) {
            Some(route) => route.answers = answers,
            None => self.routes.push(NamedRoute { name: name.to_owned(), answers }),
        }
    }
}

impl Intake {
    /// Changes one of these answers. False when the command is not about them.
    fn change(&mut self, command: &Command, today: NaiveDate) -> bool {
        match *command {
            Command::Lives(answer) => self.lives = answer,
            Command::Works(answer) => self.works = answer,
            Command::LastDay(answer) => self.last_day = answer,
            Command::Duties(answer) => self.duties = answer,
            Command::LastWork(ref answer) => self.last_work = answer.clone(),
            Command::Direction(answer) => self.direction = answer,
            Command::Guidance(answer) => {
                // Whoever only says what the bureau does has not got new months.
                if months_of(answer).is_none() || months_of(answer) != months_of(self.guidance) {
                    self.guidance_from = Some(today);
                }
                self.guidance = answer;
            }
            Command::MoreGuidance(more) => {
                if let Answer::Known(Guidance::Arranged(terms)) = &mut self.guidance
                    && let Answer::Known(months) = &mut terms.months
                {
                    *months = months.saturating_add(more).min(MOST_MONTHS);
                }
            }
            Command::Recovery(answer) => {
                self.recovery = answer;
                self.recovery_from = Some(today);
            }
            Command::Retraining(answer) => {
                if self.retraining != answer {
                    self.training_weeks = Answer::Open;
                    self.training_cost = Answer::Open;
                    self.training_begun = Answer::Open;
                }
                self.retraining = answer;
            }
            Command::TrainingWeeks(answer) => self.training_weeks = answer,
            Command::TrainingCost(answer) => self.training_cost = answer,
            Command::TrainingBegun(answer) => self.training_begun = answer,
            Command::Budget(answer) => {
                self.budget = answer;
                self.money = Answer::Open;
            }
            Command::Money(answer) => self.money = answer,
            Command::Market(answer) => {
                self.market = answer;
                self.goal_market = None;
            }
            Command::GoalMarket(market) => self.goal_market = market,
            Command::Travel(answer) => self.travel = answer,
            Command::Hours(answer) => self.hours = answer,
            Command::Age(answer) => self.age = answer,
            Command::Limitations(answer) => self.limitations = answer,
            Command::SearchingSince(answer) => {
                self.searching_since = answer;
                if answer.known().is_none() {
                    self.interviews = Answer::Open;
                    self.rejections = Answer::Open;
                }
            }
            Command::Interviews(answer) => {
                self.interviews = answer;
                if let (Answer::Known(interviews), Answer::Known(rejections)) = (answer, self.rejections) {
                    self.rejections = Answer::Known(rejections.min(interviews));
                }
            }
            Command::Rejections(answer) => self.rejections = answer,
            Command::NeededBy(answer) => self.needed_by = answer,
            _ => return false,
        }
        true
    }
}

/// The months of guidance that is arranged, also when they are not known.
fn months_of(guidance: Answer<Guidance>) -> Option<Answer<u8>> {
    match guidance {
        Answer::Known(Guidance::Arranged(terms)) => Some(terms.months),
        _ => None,
    }
}
