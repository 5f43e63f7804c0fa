//! From a question to what stands in its field, and from what was typed to the commands. Nothing is changed until all of it
//! makes sense. Leaves out drawing.

use super::asked::{FieldOf, asked, field_of};
use super::choices::{answer, choices, word};
use super::typed::{Problem, Typed, amount, refused};
use crate::typed_form::FormField;
use crate::wording::amounts;
use chrono::NaiveDate;
use content::Voice;
use domain::dossier::{Command, Dossier, FactValue};
use domain::rights::RightsQuestion::{self, LastDay, Lives, Of, Works};
use domain::values::{Answer, Country, Euro};
use formats::words::{UNKNOWN, Word};

/// Hundredths in one per cent.
const HUNDREDTHS: u32 = 100;

/// What stands in the field of a question, as the answer now is.
pub fn current(question: RightsQuestion, dossier: &Dossier, voice: Voice) -> Typed {
    let answer = match question {
        Lives => return Typed::text(country_word(dossier.intake.lives)),
        Works => return Typed::text(country_word(dossier.intake.works)),
        LastDay => {
            return dossier.intake.last_day.known().map_or_else(Typed::default, |day| Typed::day(*day));
        }
        Of(fact) => dossier.contract.stated(fact),
    };
    match answer {
        Answer::Known(FactValue::Day(day)) => Typed::day(day),
        Answer::Known(FactValue::Money(money)) => Typed::text(amount(money, voice)),
        Answer::Known(FactValue::Count(count)) => Typed::text(match field_of(question) {
            FieldOf::Percent => amounts::decimal(f64::from(count) / f64::from(HUNDREDTHS), 2, voice),
            _ => count.to_string(),
        }),
        choice => Typed::text(word(choice).to_owned()),
    }
}

/// The fields of a form of these questions, each with what stands in it.
pub fn fields(questions: &[RightsQuestion], dossier: &Dossier, voice: Voice) -> Vec<(FormField, Typed)> {
    let field = |question: &RightsQuestion| {
        let (kind, options) = (field_of(*question), choices(*question, voice));
        (FormField { asked: asked(*question), kind, options }, current(*question, dossier, voice))
    };
    questions.iter().map(field).collect()
}

/// The commands of what was typed, question by question. An empty field changes nothing that was never answered, and
/// takes back what was.
///
/// # Errors
/// Everything that is to be mended, in the order of the fields.
pub fn commands(
    questions: &[RightsQuestion],
    typed: &[Typed],
    dossier: &Dossier,
    today: NaiveDate,
    voice: Voice,
) -> Result<Vec<Command>, Vec<Problem>> {
    // A copy takes the commands one by one, so that each is held against those before it.
    let mut tried = dossier.clone();
    let (mut commands, mut problems) = (Vec::new(), Vec::new());
    for (question, typed) in questions.iter().zip(typed) {
        if *typed == current(*question, dossier, voice) {
            continue;
        }
        let read = read(*question, typed, voice).and_then(|command| {
            let kind = field_of(*question);
            let refused = |refusal| refused(refusal, kind, asked(*question), voice);
            tried.apply(command.clone(), today).map(|()| command).map_err(refused)
        });
        match read {
            Ok(command) => commands.push(command),
            Err(problem) => problems.push(problem),
        }
    }
    if problems.is_empty() { Ok(commands) } else { Err(problems) }
}

/// The commands that say of each question that is still open: I do not know yet.
pub fn not_known(questions: &[RightsQuestion], dossier: &Dossier) -> Vec<Command> {
    let is_open = |question: &&RightsQuestion| match question {
        Lives => dossier.intake.lives == Answer::Open,
        Works => dossier.intake.works == Answer::Open,
        LastDay => dossier.intake.last_day == Answer::Open,
        Of(fact) => dossier.contract.stated(*fact) == Answer::Open,
    };
    let unknown = |question: &RightsQuestion| match *question {
        Lives => Command::Lives(Answer::Unknown),
        Works => Command::Works(Answer::Unknown),
        LastDay => Command::LastDay(Answer::Unknown),
        Of(fact) => Command::State(fact, Answer::Unknown),
    };
    questions.iter().filter(is_open).map(unknown).collect()
}

/// The command of one field.
fn read(question: RightsQuestion, typed: &Typed, voice: Voice) -> Result<Command, Problem> {
    let words = asked(question);
    let kind = field_of(question);
    let fact = match question {
        Lives => return Ok(Command::Lives(country(&typed.text))),
        Works => return Ok(Command::Works(country(&typed.text))),
        LastDay if typed.is_empty() => return Ok(Command::LastDay(Answer::Open)),
        LastDay => return typed.read_day(words, voice).map(|day| Command::LastDay(Answer::Known(day))),
        Of(fact) => fact,
    };
    if typed.is_empty() {
        return Ok(Command::State(fact, Answer::Open));
    }
    let value = match kind {
        FieldOf::Choice => return Ok(Command::State(fact, answer(fact, &typed.text))),
        FieldOf::Day => FactValue::Day(typed.read_day(words, voice)?),
        FieldOf::Money => FactValue::Money(Euro::from_cents(typed.read_number(kind, words, voice)?)),
        // What lies below zero lies outside every range. No fact is told in words.
        _ => FactValue::Count(u32::try_from(typed.read_number(kind, words, voice)?).unwrap_or(u32::MAX)),
    };
    Ok(Command::State(fact, Answer::Known(value)))
}

fn country(word: &str) -> Answer<Country> {
    match Country::from_word(word) {
        Some(country) => Answer::Known(country),
        None if word == UNKNOWN => Answer::Unknown,
        None => Answer::Open,
    }
}

fn country_word(answer: Answer<Country>) -> String {
    match answer {
        Answer::Known(country) => country.word(),
        Answer::Unknown => UNKNOWN,
        Answer::Open => "",
    }
    .to_owned()
}
