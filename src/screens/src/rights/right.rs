//! Every right and term that is looked into, and the rule behind each. Leaves out how an outcome is shown.

use super::ruled::Ruled;
use chrono::NaiveDate;
use content::law;
use domain::dossier::Dossier;
use domain::rights;
use domain::rights::be::{self, BelgianFacts, BelgianLaw};
use domain::rights::border::{self, BorderFacts};
use domain::rights::nl::{self, DutchFacts, DutchLaw};
use domain::values::Country;

/// A right or term.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Right {
    /// Which country's benefit, for someone who lives in one country and works in the other.
    Border,
    /// Netherlands: the day until which a signed agreement can be withdrawn.
    WithdrawBy,
    /// Netherlands: notice.
    DutchNotice,
    /// Netherlands: the transitievergoeding.
    Transitievergoeding,
    /// Netherlands: the day until which it can be claimed.
    ClaimBy,
    /// Netherlands: the day until which it must be paid.
    PayBy,
    /// Netherlands: outplacement.
    DutchOutplacement,
    /// Netherlands: when the WW starts.
    WwStart,
    /// Netherlands: when to apply for the WW.
    WwApplication,
    /// Netherlands: how long the WW lasts.
    WwDuration,
    /// Netherlands: how much the WW is.
    Ww,
    /// Belgium: notice in weeks.
    BelgianNotice,
    /// Belgium: when the notice runs.
    NoticePeriod,
    /// Belgium: notice that is paid out, less the four weeks.
    PaidNotice,
    /// Belgium: which outplacement.
    Regime,
    /// Belgium: hours and blocks of that outplacement.
    Programme,
    /// Belgium: what it must be worth.
    OutplacementValue,
    /// Belgium: offers, reminders and decisions, with their terms.
    OutplacementTerms,
    /// Belgium: a doctor's certificate.
    Certificate,
    /// Belgium: leave to look for work.
    JobSearchLeave,
    /// Belgium: the Terug Naar Werk-fonds.
    BackToWorkFund,
    /// Belgium: registering for work.
    Registration,
    /// Belgium: how long benefit lasts.
    BelgianBenefit,
}

/// The law of both countries with what the person or the coach overruled, and one person's facts.
#[derive(Clone, Debug)]
pub struct Case {
    /// Facts for the Dutch rules.
    pub dutch: DutchFacts,
    /// Facts for the Belgian rules.
    pub belgian: BelgianFacts,
    /// Facts for the border.
    pub border: BorderFacts,
    /// The last day as told, when another one is counted from because notice is paid out.
    pub doubted_end: Option<NaiveDate>,
    /// Dutch law.
    pub dutch_law: DutchLaw,
    /// Belgian law.
    pub belgian_law: BelgianLaw,
}

impl Case {
    /// The case of a dossier.
    pub fn of(dossier: &Dossier) -> Self {
        Self {
            dutch: DutchFacts::of(dossier),
            belgian: BelgianFacts::of(dossier),
            border: BorderFacts::of(dossier),
            doubted_end: rights::doubted_end(dossier),
            dutch_law: law::nl::LAW.overruled(&dossier.assumptions),
            belgian_law: law::be::LAW.overruled(&dossier.assumptions),
        }
    }
}

impl Right {
    /// Every right, in the order in which they are shown.
    pub const ALL: [Self; 23] = [
        Self::Border,
        Self::WithdrawBy,
        Self::DutchNotice,
        Self::Transitievergoeding,
        Self::ClaimBy,
        Self::PayBy,
        Self::DutchOutplacement,
        Self::WwStart,
        Self::WwApplication,
        Self::WwDuration,
        Self::Ww,
        Self::BelgianNotice,
        Self::NoticePeriod,
        Self::PaidNotice,
        Self::Regime,
        Self::Programme,
        Self::OutplacementValue,
        Self::OutplacementTerms,
        Self::Certificate,
        Self::JobSearchLeave,
        Self::BackToWorkFund,
        Self::Registration,
        Self::BelgianBenefit,
    ];

    /// The country whose law it is; none for the border.
    pub fn country(self) -> Option<Country> {
        match self {
            Self::Border => None,
            Self::WithdrawBy
            | Self::DutchNotice
            | Self::Transitievergoeding
            | Self::ClaimBy
            | Self::PayBy
            | Self::DutchOutplacement
            | Self::WwStart
            | Self::WwApplication
            | Self::WwDuration
            | Self::Ww => Some(Country::Netherlands),
            _ => Some(Country::Belgium),
        }
    }

    /// Whether it runs from the end of a Belgian contract.
    pub(super) fn runs_from_end(self) -> bool {
        matches!(
            self,
            Self::WwStart
                | Self::WwApplication
                | Self::Programme
                | Self::OutplacementTerms
                | Self::Registration
                | Self::BelgianBenefit
        )
    }

    /// What comes out for one person.
    pub fn ruled(self, case: &Case) -> Ruled {
        let (dutch, nl) = (&case.dutch, &case.dutch_law);
        let (belgian, be) = (&case.belgian, &case.belgian_law);
        match self {
            Self::Border => border::border(&case.border).into(),
            Self::WithdrawBy => nl::withdraw_by(dutch, nl).into(),
            Self::DutchNotice => nl::notice(dutch, nl).into(),
            Self::Transitievergoeding => nl::transitievergoeding(dutch, nl).into(),
            Self::ClaimBy => nl::claim_by(dutch, nl).into(),
            Self::PayBy => nl::pay_by(dutch, nl).into(),
            Self::DutchOutplacement => nl::outplacement(dutch).into(),
            Self::WwStart => nl::ww_start(dutch, nl).into(),
            Self::WwApplication => nl::ww_application(dutch, nl).into(),
            Self::WwDuration => nl::ww_duration(dutch, nl).into(),
            Self::Ww => nl::ww(dutch, nl).into(),
            Self::BelgianNotice => be::notice(belgian, be).into(),
            Self::NoticePeriod => be::notice_period(belgian, be).into(),
            Self::PaidNotice => be::paid_notice(belgian, be).into(),
            Self::Regime => be::regime(belgian, be).into(),
            Self::Programme => be::programme(belgian, be).into(),
            Self::OutplacementValue => be::outplacement_value(belgian, be).into(),
            Self::OutplacementTerms => be::outplacement_terms(belgian, be).into(),
            Self::Certificate => be::certificate(belgian, be).into(),
            Self::JobSearchLeave => be::job_search_leave(belgian, be).into(),
            Self::BackToWorkFund => be::back_to_work_fund(belgian, be).into(),
            Self::Registration => be::registration(belgian, be).into(),
            Self::BelgianBenefit => be::benefit(belgian, be).into(),
        }
    }
}
