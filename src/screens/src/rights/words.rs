//! The name of every right with a sentence about it, its id, and the group in which it is shown. Leaves out values.

use super::Right;
use content::Text;
use content::texts::rights as t;

/// A part of the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Group {
    /// Across the border.
    Border,
    /// The dismissal itself.
    Dismissal,
    /// Money from the employer.
    Money,
    /// Guidance.
    Guidance,
    /// Benefit.
    Benefit,
}

impl Group {
    /// Every group, in the order of the screen.
    pub const ALL: [Self; 5] = [Self::Border, Self::Dismissal, Self::Money, Self::Guidance, Self::Benefit];

    /// Its heading.
    pub fn heading(self) -> &'static Text {
        match self {
            Self::Border => &t::GROUP_BORDER,
            Self::Dismissal => &t::GROUP_DISMISSAL,
            Self::Money => &t::GROUP_MONEY,
            Self::Guidance => &t::GROUP_GUIDANCE,
            Self::Benefit => &t::GROUP_BENEFIT,
        }
    }
}

/// What is said of a right.
pub struct Words {
    /// Its id in the page.
    pub id: &'static str,
    /// Its group.
    pub group: Group,
    /// Its name.
    pub name: &'static Text,
    /// What it is.
    pub about: &'static Text,
}

impl Right {
    /// The short name of its subject, under which rights that end alike stand together.
    pub(super) fn short(self) -> &'static Text {
        let Words { group, name, .. } = self.words();
        match (group, self) {
            (_, Self::JobSearchLeave | Self::BackToWorkFund) => name,
            (Group::Money, _) if self != Self::PaidNotice => &t::TRANSITIEVERGOEDING,
            (Group::Guidance, _) => &t::DUTCH_OUTPLACEMENT,
            (Group::Benefit, Self::Registration | Self::BelgianBenefit) => &t::GROUP_BENEFIT,
            (Group::Benefit, _) => &t::SHORT_WW,
            (Group::Dismissal, Self::NoticePeriod) => &t::BELGIAN_NOTICE,
            _ => name,
        }
    }
}

macro_rules! words {
    ($($right:ident: $id:literal, $group:ident, $name:ident, $about:ident;)+) => {
        impl Right {
            /// What is said of it.
            pub fn words(self) -> Words {
                let (id, group, name, about) = match self {
                    $(Self::$right => ($id, Group::$group, &t::$name, &t::$about),)+
                };
                Words { id, group, name, about }
            }
        }
    };
}

words! {
    Border: "border", Border, BORDER, BORDER_ABOUT;
    WithdrawBy: "withdraw-by", Dismissal, WITHDRAW_BY, WITHDRAW_BY_ABOUT;
    DutchNotice: "notice-nl", Dismissal, DUTCH_NOTICE, DUTCH_NOTICE_ABOUT;
    Transitievergoeding: "transitievergoeding", Money, TRANSITIEVERGOEDING, TRANSITIEVERGOEDING_ABOUT;
    ClaimBy: "claim-by", Money, CLAIM_BY, CLAIM_BY_ABOUT;
    PayBy: "pay-by", Money, PAY_BY, PAY_BY_ABOUT;
    DutchOutplacement: "outplacement", Guidance, DUTCH_OUTPLACEMENT, DUTCH_OUTPLACEMENT_ABOUT;
    WwStart: "ww-start", Benefit, WW_START, WW_START_ABOUT;
    WwApplication: "ww-application", Benefit, WW_APPLICATION, WW_APPLICATION_ABOUT;
    WwDuration: "ww-duration", Benefit, WW_DURATION, WW_DURATION_ABOUT;
    Ww: "ww", Benefit, WW, WW_ABOUT;
    BelgianNotice: "notice-be", Dismissal, BELGIAN_NOTICE, BELGIAN_NOTICE_ABOUT;
    NoticePeriod: "notice-period", Dismissal, NOTICE_PERIOD, NOTICE_PERIOD_ABOUT;
    PaidNotice: "paid-notice", Money, PAID_NOTICE, PAID_NOTICE_ABOUT;
    Regime: "regime", Guidance, REGIME, REGIME_ABOUT;
    Programme: "programme", Guidance, PROGRAMME, PROGRAMME_ABOUT;
    OutplacementValue: "outplacement-value", Guidance, OUTPLACEMENT_VALUE, OUTPLACEMENT_VALUE_ABOUT;
    OutplacementTerms: "outplacement-terms", Guidance, OUTPLACEMENT_TERMS, OUTPLACEMENT_TERMS_ABOUT;
    Certificate: "certificate", Guidance, CERTIFICATE, CERTIFICATE_ABOUT;
    JobSearchLeave: "job-search-leave", Dismissal, JOB_SEARCH_LEAVE, JOB_SEARCH_LEAVE_ABOUT;
    BackToWorkFund: "back-to-work-fund", Guidance, BACK_TO_WORK_FUND, BACK_TO_WORK_FUND_ABOUT;
    Registration: "registration", Benefit, REGISTRATION, REGISTRATION_ABOUT;
    BelgianBenefit: "benefit-be", Benefit, BELGIAN_BENEFIT, BELGIAN_BENEFIT_ABOUT;
}
