//! Every figure with its name, value, source, how sure we are, and day. Leaves out what a figure does.

use crate::forecast::confidence_text;
use crate::wording::{amounts, dates};
use chrono::NaiveDate;
use content::occupations::origins;
use content::texts::{explain as u, method as t};
use content::{
    Figure, FigureUnit, FigureValue, Text, Voice, calibration, forecast, occupation_figures, pots, search,
    sources,
};
use domain::values::{Confidence, Estimate, Euro};

/// A figure in words.
#[derive(Clone, Debug, PartialEq)]
pub struct ShownFigure {
    /// Its name.
    pub name: &'static str,
    /// Its value with unit.
    pub value: String,
    /// Its source, how sure we are, and the day on which we looked.
    pub basis: String,
}

/// Figures that belong together.
#[derive(Clone, Debug, PartialEq)]
pub struct FigureGroup {
    /// What they are about.
    pub heading: &'static str,
    /// The figures.
    pub figures: Vec<ShownFigure>,
}

/// Groups, each with the figure that begins it.
const GROUPS: [(&str, &Text); 12] = [
    ("orientation", &t::FIGURES_BEFORE),
    ("training-none-weeks", &t::FIGURES_TRAINING),
    ("budget-none", &t::FIGURES_MONEY),
    ("guidance-block", &t::FIGURES_GUIDANCE),
    ("market-more-jobs", &t::FIGURES_MARKET),
    ("travel-near", &t::FIGURES_REACH),
    ("age-under-30", &t::FIGURES_PERSON),
    ("working-pace", &t::FIGURES_EMPLOYMENT),
    ("trajectory-price", &t::FIGURES_POTS),
    ("weight-interests", &t::FIGURES_MATCHING),
    ("silent-weeks", &t::FIGURES_SEARCH),
    ("horizon", &t::FIGURES_TARGETS),
];

/// Every figure, by group.
pub fn figures(voice: Voice) -> Vec<FigureGroup> {
    let mut groups: Vec<FigureGroup> = Vec::new();
    let of_all = [
        forecast::figures::FIGURES,
        pots::figures::FIGURES,
        occupation_figures::figures::FIGURES,
        search::figures::FIGURES,
        calibration::figures::FIGURES,
    ];
    for figure in of_all.into_iter().flatten() {
        if let Some((_, heading)) = GROUPS.iter().find(|(first, _)| *first == figure.id) {
            groups.push(FigureGroup { heading: heading.get(voice), figures: Vec::new() });
        }
        if let Some(group) = groups.last_mut() {
            group.figures.push(shown(figure, voice));
        }
    }
    groups.push(FigureGroup { heading: t::FIGURES_OCCUPATIONS.get(voice), figures: occupations(voice) });
    groups
}

/// Where the columns of the occupation table come from, and whom we name for it.
fn occupations(voice: Voice) -> Vec<ShownFigure> {
    let column = |origin: &content::occupations::Origin| ShownFigure {
        name: origin.name.get(voice),
        value: origin.as_of.map_or_else(|| t::FIGURES_UNDATED.owned(voice), |day| dates::day(day, voice)),
        basis: basis(origin.source, origin.confidence, origin.checked_on, voice),
    };
    let credit = ShownFigure {
        name: t::FIGURES_CREDIT_NAME.get(voice),
        value: t::FIGURES_CREDIT.owned(voice),
        basis: String::new(),
    };
    origins().iter().map(column).chain([credit]).collect()
}

/// The figure with this id.
pub(super) fn find(id: &str) -> Option<&'static Figure> {
    let mut all = forecast::figures::FIGURES.iter().chain(calibration::figures::FIGURES);
    all.find(|figure| figure.id == id)
}

fn shown(figure: &Figure, voice: Voice) -> ShownFigure {
    ShownFigure {
        name: figure.name.get(voice),
        value: value(figure, voice),
        basis: basis(figure.source, figure.confidence, figure.checked_on, voice),
    }
}

fn basis(source: &str, confidence: Confidence, checked_on: NaiveDate, voice: Voice) -> String {
    let sure = confidence_text(confidence).owned(voice);
    let source = sources::find(source).map_or(String::new(), |source| {
        // Our own assumptions name us already.
        let is_named = source.title.contains(source.publisher);
        if is_named { source.title.to_owned() } else { [source.title, source.publisher].join(", ") }
    });
    t::FIGURES_BASIS.fill(voice, [source, sure, dates::day(checked_on, voice)])
}

fn value(figure: &Figure, voice: Voice) -> String {
    let number = |number: f64| amounts::decimal(number, 3, voice);
    let percent = |share: f64| amounts::decimal(share * 100.0, 1, voice);
    let estimate = match figure.value {
        FigureValue::Estimate(estimate) => estimate,
        FigureValue::Shares(shares) => {
            let shares: Vec<String> = shares.iter().map(|&share| percent(share)).collect();
            return u::UNIT_SHARE.fill(voice, [shares.join(" · ")]);
        }
    };
    let one = number(estimate.mid());
    let range = [estimate.low(), estimate.high(), estimate.mid()].map(number);
    match (figure.unit, is_point(estimate)) {
        (FigureUnit::Weeks, true) if estimate.mid() == 1.0 => u::UNIT_ONE_WEEK.owned(voice),
        (FigureUnit::Weeks, true) => u::UNIT_WEEKS.fill(voice, [one]),
        (FigureUnit::Weeks, false) => u::UNIT_WEEKS_RANGE.fill(voice, range),
        (FigureUnit::Months, true) => u::UNIT_MONTHS.fill(voice, [one]),
        (FigureUnit::Months, false) => u::UNIT_MONTHS_RANGE.fill(voice, range),
        (FigureUnit::Days, _) => t::CALIBRATION_DAYS.fill(voice, [one]),
        (FigureUnit::Euro, true) => amounts::euro(Euro::from_cents((estimate.mid() * 100.0) as i64), voice),
        (FigureUnit::Euro, false) => u::UNIT_MONEY_RANGE.fill(voice, range),
        (FigureUnit::Times, true) => u::UNIT_TIMES.fill(voice, [one]),
        (FigureUnit::Times, false) => u::UNIT_TIMES_RANGE.fill(voice, range),
        (FigureUnit::Share | FigureUnit::Shares, _) => u::UNIT_SHARE.fill(voice, [percent(estimate.mid())]),
        (FigureUnit::Number, true) => one,
        (FigureUnit::Number, false) => u::UNIT_NUMBER_RANGE.fill(voice, range),
    }
}

fn is_point(estimate: Estimate) -> bool {
    estimate.low() == estimate.high()
}
