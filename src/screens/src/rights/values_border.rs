//! Whose rules count for someone who lives in one country and works in another, in words. Leaves out people who live
//! and work in one.

use super::Case;
use super::row::Told;
use content::texts::{common, rights as t};
use content::{Text, Voice};
use domain::rights::border::{self, Agency, BorderPaper};
use domain::values::Country;

/// The value in words. None for someone who lives and works in one country, too.
pub(super) fn told(case: &Case, voice: Voice) -> Option<Told> {
    let ruling = border::border(&case.border);
    let found = ruling.known().filter(|found| found.is_across)?;
    let agency = match found.agency {
        Agency::Uwv => &t::AGENCY_UWV,
        Agency::Rva => &t::AGENCY_RVA,
    };
    let mut lines = vec![t::ACROSS.fill(voice, [name(found.dismissal).get(voice)])];
    let papers: Vec<&str> = found.papers.iter().map(|each| paper(*each).get(voice)).collect();
    if !papers.is_empty() {
        lines.push(t::PAPERS.fill(voice, [papers.join(", ")]));
    }
    Some(Told { lines, ..Told::plain(agency.fill(voice, [name(found.benefit).get(voice)])) })
}

fn name(country: Country) -> &'static Text {
    match country {
        Country::Netherlands => &common::NETHERLANDS,
        Country::Belgium => &common::BELGIUM,
    }
}

fn paper(paper: BorderPaper) -> &'static Text {
    match paper {
        BorderPaper::C4 => &t::PAPER_C4,
        BorderPaper::WorkStatement(Country::Belgium) => &t::PAPER_STATEMENT_BE,
        BorderPaper::WorkStatement(Country::Netherlands) => &t::PAPER_STATEMENT_NL,
        BorderPaper::PdU1 => &t::PAPER_U1,
    }
}
