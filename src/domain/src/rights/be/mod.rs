//! Rights in Belgium: notice, outplacement and benefit. Leaves out every figure, which come in as [`BelgianLaw`], and
//! the words.
//!
//! Dismissal follows the country of work, benefit that of residence: see [`super::border`].

mod benefit;
mod bureau_duty;
mod certificate;
mod facts;
mod figures;
mod frozen_part;
mod fund;
mod gate;
mod job_search_leave;
mod notice;
mod notice_period;
mod outplacement_terms;
mod outplacement_value;
mod overrule;
mod own_deadlines;
mod paid_notice;
mod payer;
mod programme;
mod regime;
mod registration;
mod seniority;
mod steps;

pub use benefit::{Benefit, BenefitLength, benefit, benefit_range};
pub use bureau_duty::BureauDuty;
pub use certificate::{Certificate, certificate};
pub use facts::BelgianFacts;
pub use figures::{
    BelgianLaw, BenefitFigures, LeaveFigures, NoticeFigures, ProgrammeFigures, RegimeFigures, TermFigures,
    ValueFigures,
};
pub use fund::{BackToWorkFund, back_to_work_fund};
pub use job_search_leave::{JobSearchLeave, job_search_leave};
pub use notice::{Notice, notice};
pub use notice_period::{NoticePeriod, notice_period};
pub use outplacement_terms::{Due, OutplacementStep, OutplacementTerm, outplacement_terms};
pub use outplacement_value::outplacement_value;
pub use own_deadlines::own_deadlines;
pub use paid_notice::{PaidNotice, paid_notice};
pub use payer::Payer;
pub use programme::{Block, Programme, programme};
pub use regime::{Regime, is_owed, regime};
pub use registration::{Registration, registration};
