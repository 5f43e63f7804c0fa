//! The start page: what one gets, where someone stands, how to go on with a phone, who hosts this page. Leaves out
//! the form of address, and the country question: that is a control.

use crate::qr::{self, QrCode};
use crate::route::{FirstAidStep, Question, Route};
use content::texts::start as t;
use content::{Text, Voice};
use domain::dossier::{Dossier, Entry};
use formats::words::Word;

/// One thing that a person gets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gain {
    /// How long it takes.
    pub time: &'static str,
    /// What it is.
    pub title: &'static str,
}

/// One way in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Way {
    /// The situation.
    pub entry: Entry,
    /// Its word, by which a click before the application was there is done again.
    pub name: &'static str,
    /// In the person's words.
    pub title: &'static str,
    /// What it leads to.
    pub find: &'static str,
    /// Where it leads.
    pub href: String,
}

/// How to go on with another device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phone {
    /// The address of this page, and nothing else.
    pub address: String,
    /// The code of it, when it fits.
    pub code: Option<QrCode>,
}

/// Who hosts the page: the words before and after its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hosted {
    /// Before the name.
    pub before: String,
    /// The name of the host; empty for a file on the own device.
    pub host: String,
    /// After the name.
    pub after: String,
}

/// What one gets, in order.
pub fn gains(voice: Voice) -> [Gain; 3] {
    let gain = |title: &Text, time: &Text| Gain { time: time.get(voice), title: title.get(voice) };
    [
        gain(&t::GET_FIRST_AID, &t::GET_FIRST_AID_TIME),
        gain(&t::GET_FORECAST, &t::GET_FORECAST_TIME),
        gain(&t::GET_ROUTE, &t::GET_ROUTE_TIME),
    ]
}

/// The ways in, in order.
pub fn ways(voice: Voice) -> [Way; 5] {
    Entry::ALL.map(|entry| {
        let (title, find, route) = match entry {
            Entry::FearsIt => (&t::FEARS_IT, &t::FEARS_IT_FIND, Route::FirstAid(FirstAidStep::Cards)),
            Entry::JustHeard => (&t::JUST_HEARD, &t::JUST_HEARD_FIND, Route::FirstAid(FirstAidStep::Cards)),
            Entry::AtHome => (&t::AT_HOME, &t::AT_HOME_FIND, Route::FirstAid(FirstAidStep::Cards)),
            Entry::KnowsHow => (&t::KNOWS_HOW, &t::KNOWS_HOW_FIND, first_question()),
            Entry::Ill => (&t::ILL, &t::ILL_FIND, Route::Help),
        };
        Way { entry, name: entry.word(), title: title.get(voice), find: find.get(voice), href: route.href() }
    })
}

/// Where the intake begins.
pub fn first_question() -> Route {
    Route::Intake { question: Question::Country, change: false }
}

/// Whether someone comes back to what was begun here.
pub fn is_return(dossier: &Dossier) -> bool {
    dossier.is_begun()
}

/// How to go on with a phone. None for a file on disk: a phone cannot open that.
pub fn phone(address: &str) -> Option<Phone> {
    let is_on_the_web = address.starts_with("https://") || address.starts_with("http://");
    is_on_the_web.then(|| Phone { address: address.to_owned(), code: qr::code(address) })
}

/// What whoever got the page as a file should know first; None where a host serves it.
pub fn file_note(is_file: bool, voice: Voice) -> Option<&'static str> {
    is_file.then(|| t::FILE_NOTE.get(voice))
}

/// Where the answers stay, and who can see that the page is opened: of a file that is nobody.
pub fn your_data(is_file: bool, voice: Voice) -> Vec<&'static str> {
    let limit = if is_file { &t::YOUR_DATA_FILE } else { &t::YOUR_DATA_LIMIT };
    [&t::YOUR_DATA, limit].iter().map(|text| text.get(voice)).collect()
}

/// Who hosts the page.
pub fn hosted(host: &str, voice: Voice) -> Hosted {
    if host.is_empty() {
        return Hosted { before: t::HOSTED_LOCALLY.owned(voice), host: String::new(), after: String::new() };
    }
    const MARK: &str = "\u{1}";
    let sentence = t::HOSTED_BY.fill(voice, [MARK]);
    let (before, after) = sentence.split_once(MARK).unwrap_or((&sentence, ""));
    Hosted { before: before.to_owned(), host: host.to_owned(), after: after.to_owned() }
}
