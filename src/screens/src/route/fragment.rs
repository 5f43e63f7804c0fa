//! The fragment of each place, and the place of a fragment. Fragments stay valid for ever.

use super::{FirstAidStep, Question, Route};
use crate::test::Test;
use std::fmt;

/// The mark at the end of a fragment that asks to go straight back.
const CHANGE: &str = "/wijzig";
/// The end of the fragment of what came out of a test.
const RESULT: &str = "/uitslag";
/// How many digits the code of an occupation has.
const CODE_DIGITS: usize = 4;

impl Route {
    /// The place of a fragment (without `#`). What we do not know leads to the start.
    pub fn from_fragment(fragment: &str) -> Self {
        let path = fragment.split('?').next().unwrap_or_default().trim_matches('/');
        let first_aid = |step| Self::FirstAid(step);
        match path {
            "eerste-hulp" => first_aid(FirstAidStep::Cards),
            "eerste-hulp/land" => first_aid(FirstAidStep::Country),
            "eerste-hulp/papier" => first_aid(FirstAidStep::Paper),
            "eerste-hulp/datum" => first_aid(FirstAidStep::Dated),
            "eerste-hulp/kaart" => first_aid(FirstAidStep::Sheet),
            "antwoorden" => Self::Answers,
            "intake" => Self::Intake { question: Question::Country, change: false },
            "schatting" => Self::Forecast,
            "vergelijken" => Self::Compare,
            "bijwerken" => Self::Progress,
            "route" => Self::Map,
            "route/alles" => Self::WholeMap,
            "rechten" => Self::Rights,
            "uitleg" => Self::Explainers,
            "tekenen" => Self::BeforeSigning,
            "tekenen/vragen" => Self::SigningQuestions,
            "bureau" => Self::Bureau,
            "potjes" => Self::Pots,
            "gegevens" => Self::Data,
            "bewijs" => Self::Proof,
            "hoe-wij-rekenen" => Self::Method,
            "praten" => Self::Help,
            "testen" => Self::Tests,
            "balans" => Self::Balance,
            "stilstaan" => Self::Processing,
            "mijn-verhaal" => Self::Story,
            "werk" => Self::Work,
            "werk/naast-elkaar" => Self::CompareWork,
            "werk/routes" => Self::Ways,
            "werk/sectoren" => Self::Sectors,
            "plan" => Self::Plan,
            "zoeken" => Self::Search,
            "sollicitaties" => Self::Applications,
            "sollicitaties/verslag" => Self::SearchReport,
            "netwerk" => Self::Network,
            "cv" => Self::Cv,
            "oefenen" => Self::Exercises,
            "deze-week" => Self::CheckIn,
            "terugkijken" => Self::LookBack,
            "aanbod" => Self::JobOffers,
            "nieuw-werk" => Self::NewWork,
            "tegenslag" => Self::Setbacks,
            "buddykaart" => Self::Buddy,
            "agenda" => Self::Calendar,
            "alles" => Self::WholeDossier,
            _ => {
                let known = Self::intake(path).or_else(|| Self::test(path));
                known.or_else(|| Self::occupation(path)).or_else(|| Self::exercise(path)).unwrap_or_default()
            }
        }
    }

    fn intake(path: &str) -> Option<Self> {
        let rest = path.strip_prefix("intake/")?;
        let (slug, change) = match rest.strip_suffix(CHANGE) {
            Some(slug) => (slug, true),
            None => (rest, false),
        };
        let question = Question::ALL.into_iter().find(|question| question.slug() == slug)?;
        Some(Self::Intake { question, change })
    }

    fn test(path: &str) -> Option<Self> {
        let rest = path.strip_prefix("testen/")?;
        match rest.strip_suffix(RESULT) {
            Some(id) => Test::from_id(id).map(Self::TestResult),
            None => Test::from_id(rest).map(Self::Test),
        }
    }

    fn occupation(path: &str) -> Option<Self> {
        let code = path.strip_prefix("werk/").filter(|code| code.len() == CODE_DIGITS)?;
        code.parse().ok().map(Self::Occupation)
    }

    fn exercise(path: &str) -> Option<Self> {
        let (id, _) = content::exercise_name(path.strip_prefix("oefenen/")?)?;
        Some(Self::Exercise(id))
    }

    /// The address of this place inside the page, with its `#`.
    pub fn href(self) -> String {
        format!("#{self}")
    }
}

impl fmt::Display for Route {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Start => out.write_str("/start"),
            Self::FirstAid(FirstAidStep::Cards) => out.write_str("/eerste-hulp"),
            Self::FirstAid(FirstAidStep::Country) => out.write_str("/eerste-hulp/land"),
            Self::FirstAid(FirstAidStep::Paper) => out.write_str("/eerste-hulp/papier"),
            Self::FirstAid(FirstAidStep::Dated) => out.write_str("/eerste-hulp/datum"),
            Self::FirstAid(FirstAidStep::Sheet) => out.write_str("/eerste-hulp/kaart"),
            Self::Intake { question, change } => {
                write!(out, "/intake/{}{}", question.slug(), if *change { CHANGE } else { "" })
            }
            Self::Answers => out.write_str("/antwoorden"),
            Self::Forecast => out.write_str("/schatting"),
            Self::Compare => out.write_str("/vergelijken"),
            Self::Progress => out.write_str("/bijwerken"),
            Self::Map => out.write_str("/route"),
            Self::WholeMap => out.write_str("/route/alles"),
            Self::Rights => out.write_str("/rechten"),
            Self::Explainers => out.write_str("/uitleg"),
            Self::BeforeSigning => out.write_str("/tekenen"),
            Self::SigningQuestions => out.write_str("/tekenen/vragen"),
            Self::Bureau => out.write_str("/bureau"),
            Self::Pots => out.write_str("/potjes"),
            Self::Tests => out.write_str("/testen"),
            Self::Test(test) => write!(out, "/testen/{}", test.id()),
            Self::TestResult(test) => write!(out, "/testen/{}{RESULT}", test.id()),
            Self::Balance => out.write_str("/balans"),
            Self::Processing => out.write_str("/stilstaan"),
            Self::Story => out.write_str("/mijn-verhaal"),
            Self::Work => out.write_str("/werk"),
            Self::Occupation(code) => write!(out, "/werk/{code:04}"),
            Self::CompareWork => out.write_str("/werk/naast-elkaar"),
            Self::Ways => out.write_str("/werk/routes"),
            Self::Sectors => out.write_str("/werk/sectoren"),
            Self::Plan => out.write_str("/plan"),
            Self::Search => out.write_str("/zoeken"),
            Self::Applications => out.write_str("/sollicitaties"),
            Self::SearchReport => out.write_str("/sollicitaties/verslag"),
            Self::Network => out.write_str("/netwerk"),
            Self::Cv => out.write_str("/cv"),
            Self::Exercises => out.write_str("/oefenen"),
            Self::Exercise(id) => write!(out, "/oefenen/{id}"),
            Self::CheckIn => out.write_str("/deze-week"),
            Self::LookBack => out.write_str("/terugkijken"),
            Self::JobOffers => out.write_str("/aanbod"),
            Self::NewWork => out.write_str("/nieuw-werk"),
            Self::Setbacks => out.write_str("/tegenslag"),
            Self::Buddy => out.write_str("/buddykaart"),
            Self::Calendar => out.write_str("/agenda"),
            Self::WholeDossier => out.write_str("/alles"),
            Self::Data => out.write_str("/gegevens"),
            Self::Proof => out.write_str("/bewijs"),
            Self::Method => out.write_str("/hoe-wij-rekenen"),
            Self::Help => out.write_str("/praten"),
        }
    }
}
