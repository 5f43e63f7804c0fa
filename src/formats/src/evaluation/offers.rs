//! What is offered, as JSON: against the rules, and what another offer or bureau does to the forecast. Never meant for the
//! employer. Leaves out which is best.

use serde::Serialize;

/// What an offer or a change does to the forecast. Weeks from today.
#[derive(Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct EffectOut {
    /// Weeks until one in five has started; absent beyond ten years, as below.
    pub one_in_five: Option<f64>,
    /// Weeks until half have started.
    pub half: Option<f64>,
    /// Weeks until four in five have started.
    pub four_in_five: Option<f64>,
    /// Chance of having started within a year, 0 to 1.
    pub within_a_year: f64,
    /// Weeks by which half start later than with the own answers; below zero is sooner.
    pub later: Option<f64>,
}

/// An offer of a bureau.
#[derive(Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct OfferOut {
    /// Its name.
    pub name: String,
    /// What it does to the forecast.
    pub effect: EffectOut,
    /// Its price in euros, when it is known.
    pub price: Option<f64>,
    /// What the law says it must be worth in euros, where the law does.
    pub worth_by_law: Option<f64>,
}

/// A change of what is offered.
#[derive(Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct ChangeOfferOut {
    /// `more-guidance`, `later-last-day` or `more-for-training`.
    pub id: String,
    /// What it does to the forecast; absent when an answer is missing or nothing more is possible.
    pub effect: Option<EffectOut>,
    /// Why it is absent, as shown.
    pub why_not: Option<String>,
}

/// Something in the offer of the employer against what the rules give.
#[derive(Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct AgainstRuleOut {
    /// Its id, as in the page.
    pub id: String,
    /// Its name, as shown.
    pub name: String,
    /// What is offered, as shown.
    pub offered: String,
    /// What the rule gives, or why it gives nothing, as shown; absent while answers are missing.
    pub rule: Option<String>,
    /// By how much they differ, as shown.
    pub difference: Option<String>,
}
