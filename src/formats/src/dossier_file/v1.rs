//! Version 1 of the dossier file, as written. Every field but format and version may be absent: an absent answer
//! is an open question, the word `unknown` is "I do not know yet". Leaves out meaning: see the domain.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The envelope.
#[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct EnvelopeV1 {
    /// Always `routekaart-dossier`.
    pub format: String,
    /// 1.
    pub version: u32,
    /// CRC-32 of the compact `dossier`, eight hexadecimal digits. Left out in files written by hand.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub checksum: Option<String>,
    /// The answers.
    #[serde(default)]
    pub dossier: DossierV1,
}

/// The answers.
#[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct DossierV1 {
    /// `nl`, `nl-BE` or `en`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// `je` or `u`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// The day of the first answer, as `2026-11-21`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub begun: Option<String>,
    /// `fears-it`, `just-heard`, `at-home`, `knows-how` or `ill`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entry: Option<String>,
    /// What lies before the person.
    pub first_aid: FirstAidV1,
    /// The intake and the choices beside the forecast.
    pub intake: IntakeV1,
    /// Whether the intake was gone through.
    pub intake_done: bool,
    /// Whether the forecast may be told: `unasked`, `now`, `later` or `rather-not`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub telling: Option<String>,
    /// Task id to `begun`, `done` or `skipped`.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub tasks: BTreeMap<String, String>,
}

/// First aid.
#[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct FirstAidV1 {
    /// `nothing`, `uwv-letter`, `proposal`, `notice-letter`, `signed`, `summary` or `unknown`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paper: Option<String>,
    /// The date of that paper, or `unknown`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dated: Option<String>,
}

/// The intake.
#[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct IntakeV1 {
    /// Country of residence: `nl`, `be` or `unknown`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lives: Option<String>,
    /// Country of work: `nl`, `be` or `unknown`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub works: Option<String>,
    /// Last paid day, as `2026-11-21`, or `unknown`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_day: Option<String>,
    /// Until then: `working`, `released` or `unknown`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duties: Option<String>,
    /// The last work.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_work: Option<LastWorkV1>,
    /// `same`, `adjacent`, `new`, `own-business` or `unknown`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub direction: Option<String>,
    /// Guidance.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub guidance: Option<GuidanceV1>,
    /// Recovering first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recovery: Option<RecoveryV1>,
    /// `none`, `short-course`, `on-the-job`, `quarter`, `half-year`, `year`, `two-years` or `unknown`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retraining: Option<String>,
    /// `none`, `small`, `middle`, `large` or `unknown`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub budget: Option<String>,
    /// `more-jobs`, `balanced`, `more-seekers` or `unknown`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub market: Option<String>,
}

/// The last work. `unknown` stands for "I do not know yet".
#[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct LastWorkV1 {
    /// `education`, `creative`, `commercial`, `business`, `management`, `public-safety`, `technical`, `it`,
    /// `agriculture`, `care`, `service`, `transport` or `unknown`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sector: Option<String>,
    /// The job in the person's own words.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub words: String,
}

/// Guidance.
#[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct GuidanceV1 {
    /// `yes`, `no` or `unknown`.
    pub arranged: String,
    /// Months, 1 to 36, as a number; or absent, or the word `unknown`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub months: Option<String>,
    /// `tips`, `job-hunter` or `unknown`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
}

/// Recovering first.
#[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct RecoveryV1 {
    /// `none`, `rest`, `burn-out` or `unknown`.
    pub kind: String,
    /// Weeks, 0 to 104, as a number in text; or absent, or the word `unknown`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weeks: Option<String>,
}
