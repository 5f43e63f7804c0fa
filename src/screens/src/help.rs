//! People to talk to, crisis first: those of the country where someone lives, both countries when that is not known
//! or when someone lives and works in two. Leaves out whom to call about a paper: `first_aid` chooses those.

use crate::wording::dates;
use chrono::NaiveDate;
use content::texts::{help as t, start};
use content::{CallCost, HelpKind, HelpLine, Text, Voice, help_lines};
use domain::dossier::{Dossier, Entry};
use domain::values::{Country, Language};

/// A link with its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// Where it leads.
    pub href: String,
    /// What it says.
    pub label: String,
}

/// One line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HelpEntry {
    /// What it is called, with the country when both countries show.
    pub name: &'static str,
    /// The country, when both show and the line works in one only.
    pub country: Option<String>,
    /// When to call.
    pub when: &'static str,
    /// The number.
    pub call: Option<Link>,
    /// What a call costs, with a stop at its end; empty without a number.
    pub cost: String,
    /// The site.
    pub site: Option<Link>,
    /// That it should have been looked at again.
    pub overdue: Option<String>,
}

/// Lines of one kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HelpGroup {
    /// What they are for.
    pub heading: &'static str,
    /// A line under the heading.
    pub body: Option<&'static str>,
    /// The lines; never none.
    pub entries: Vec<HelpEntry>,
}

/// The page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HelpPage {
    /// What comes first for someone who is ill.
    pub ill: Option<&'static str>,
    /// Why both countries are here.
    pub both: Option<&'static str>,
    /// The lines by kind, crisis first.
    pub groups: Vec<HelpGroup>,
    /// When they were looked at, the longest ago, and what is left out.
    pub checked: String,
}

/// The kinds in the order in which they show.
const KINDS: [(HelpKind, &Text); 6] = [
    (HelpKind::Crisis, &t::CRISIS_HEADING),
    (HelpKind::Talk, &t::TALK_HEADING),
    (HelpKind::Health, &t::HEALTH_HEADING),
    (HelpKind::Legal, &t::LEGAL_HEADING),
    (HelpKind::Benefit, &t::BENEFIT_HEADING),
    (HelpKind::Work, &t::WORK_HEADING),
];

/// The page for this person.
pub fn page(dossier: &Dossier, today: NaiveDate, voice: Voice) -> HelpPage {
    let lines = lines(dossier, voice.language);
    let is_of_both = country(dossier).is_none();
    let mut groups = Vec::new();
    for &(kind, heading) in &KINDS {
        let mut entries = Vec::new();
        for line in lines.iter().filter(|line| line.kind == kind) {
            entries.push(entry(line, is_of_both, today, voice));
        }
        if !entries.is_empty() {
            let body = (kind == HelpKind::Crisis).then(|| t::CRISIS_BODY.get(voice));
            groups.push(HelpGroup { heading: heading.get(voice), body, entries });
        }
    }
    let checked = lines.iter().map(|line| line.checked_on).min().unwrap_or(today);
    let (lives, works) = (dossier.intake.lives.known(), dossier.intake.works.known());
    let is_border = lives.is_some() && works.is_some() && lives != works;
    HelpPage {
        ill: (dossier.entry == Some(Entry::Ill)).then(|| start::ILL_PAGE_BODY.get(voice)),
        both: is_border.then(|| t::BOTH_COUNTRIES.get(voice)),
        groups,
        checked: [&t::CHECKED.fill(voice, [dates::day(checked, voice)]), t::NO_NUMBER.get(voice)].join(" "),
    }
}

/// One line, drawn out in words.
pub fn entry(line: &HelpLine, is_of_both: bool, today: NaiveDate, voice: Voice) -> HelpEntry {
    let cost = match line.cost {
        CallCost::Free => &t::COST_FREE,
        CallCost::OwnPlan => &t::COST_OWN_PLAN,
        CallCost::Unknown => &t::COST_UNKNOWN,
    };
    let is_overdue = line.review_by < today;
    HelpEntry {
        name: line.name.get(voice),
        country: only_in(line.countries)
            .filter(|_| is_of_both)
            .map(|country| ["(", country.get(voice), ")"].concat()),
        when: line.when.get(voice),
        call: line.phone.map(|phone| Link { href: dialled(phone), label: t::CALL.fill(voice, [phone]) }),
        cost: line.phone.map(|_| [". ", cost.get(voice), "."].concat()).unwrap_or_default(),
        site: line.web.map(|site| self::site(site, voice)),
        overdue: is_overdue.then(|| t::REVIEW_DUE.fill(voice, [dates::day(line.review_by, voice)])),
    }
}

/// The words for something that is in one country only.
pub(crate) fn only_in(countries: &[Country]) -> Option<&'static Text> {
    match countries {
        [Country::Netherlands] => Some(&t::IN_NETHERLANDS),
        [Country::Belgium] => Some(&t::IN_BELGIUM),
        _ => None,
    }
}

/// The way to a site that is written without `https://`.
pub(crate) fn site(site: &str, voice: Voice) -> Link {
    Link { href: ["https://", site].concat(), label: t::SITE.fill(voice, [site]) }
}

/// The address by which a phone calls a number.
fn dialled(phone: &str) -> String {
    let digits: String = phone.chars().filter(|letter| letter.is_ascii_digit() || *letter == '+').collect();
    ["tel:", &digits].concat()
}

/// The one country whose lines are enough. None when it is not known, or when there are two.
pub(crate) fn country(dossier: &Dossier) -> Option<Country> {
    let (lives, works) = (dossier.intake.lives.known(), dossier.intake.works.known());
    let lives = *lives?;
    works.is_none_or(|works| *works == lives).then_some(lives)
}

/// The lines of this person, those of the country of the language first.
pub(crate) fn lines(dossier: &Dossier, language: Language) -> Vec<&'static HelpLine> {
    let shown = country(dossier);
    let own = if language == Language::NlBe { Country::Belgium } else { Country::Netherlands };
    let shown =
        help_lines().iter().filter(|line| shown.is_none_or(|country| line.countries.contains(&country)));
    let (mut lines, others): (Vec<&HelpLine>, Vec<&HelpLine>) =
        shown.partition(|line| line.countries.contains(&own));
    lines.extend(others);
    lines
}
