//! The places in the product and their fragments. Fragments stay valid for ever. Leaves out what each place shows.

use std::fmt;

/// A question of the intake, on a page of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Question {
    /// Where the person lives and works.
    Country,
    /// The last paid day.
    LastDay,
    /// The last work.
    LastWork,
    /// The same work or something else.
    Direction,
    /// Whether guidance is arranged.
    Guidance,
    /// Whether to recover first.
    Recovery,
}

impl Question {
    /// Every question in order.
    pub const ALL: [Self; 6] =
        [Self::Country, Self::LastDay, Self::LastWork, Self::Direction, Self::Guidance, Self::Recovery];

    /// The part of the fragment that names it.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Country => "land",
            Self::LastDay => "laatste-dag",
            Self::LastWork => "laatste-werk",
            Self::Direction => "richting",
            Self::Guidance => "begeleiding",
            Self::Recovery => "herstel",
        }
    }

    /// Its place, counted from one.
    pub fn number(self) -> usize {
        Self::ALL.iter().position(|&each| each == self).unwrap_or(0) + 1
    }

    /// The question after it.
    pub fn next(self) -> Option<Self> {
        Self::ALL.get(self.number()).copied()
    }

    /// The question before it.
    pub fn previous(self) -> Option<Self> {
        self.number().checked_sub(2).and_then(|place| Self::ALL.get(place)).copied()
    }
}

/// A step of first aid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FirstAidStep {
    /// The three cards.
    Cards,
    /// Where someone lives and works, when it is not known yet.
    Country,
    /// What lies before someone.
    Paper,
    /// The date that counts for it.
    Dated,
    /// The sheet to print.
    Sheet,
}

/// A place in the product.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Route {
    /// The start page.
    #[default]
    Start,
    /// First aid.
    FirstAid(FirstAidStep),
    /// A question of the intake; `change` comes from a place that the person wants to return to.
    Intake {
        /// The question.
        question: Question,
        /// Whether to go straight back to the result after answering.
        change: bool,
    },
    /// The answers, to check.
    Answers,
    /// The forecast.
    Forecast,
    /// Routes side by side.
    Compare,
    /// A new forecast, what changed, and the diary.
    Progress,
    /// Home: the one next thing, or the route map.
    Map,
    /// The route map, also before it is home.
    WholeMap,
    /// Rights and terms.
    Rights,
    /// Short explanations.
    Explainers,
    /// What lies before someone to sign, against the rules.
    BeforeSigning,
    /// The questions about it, as a sheet to print.
    SigningQuestions,
    /// Choosing a bureau.
    Bureau,
    /// The three pots of money.
    Pots,
    /// What is stored.
    Data,
    /// How we calculate.
    Method,
    /// People to talk to.
    Help,
}

/// The mark at the end of a fragment that asks to go straight back.
const CHANGE: &str = "/wijzig";

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
            "hoe-wij-rekenen" => Self::Method,
            "praten" => Self::Help,
            _ => Self::intake(path).unwrap_or_default(),
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
            Self::Data => out.write_str("/gegevens"),
            Self::Method => out.write_str("/hoe-wij-rekenen"),
            Self::Help => out.write_str("/praten"),
        }
    }
}
