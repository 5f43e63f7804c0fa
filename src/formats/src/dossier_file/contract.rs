//! The part of the table with the contract that ends and the money of the household. Leaves out what follows from them.

use super::field::Field;
use super::field::Kind::{Choice, Date, Number};
use super::field::fields;
use super::given::Given;
use crate::words::Word;
use domain::dossier::{Dossier, Ending, Fact, FactKind, FactValue, MOST_CENTS, StatusIn2013};
use domain::values::{Answer, Euro};

/// The words for a truth; its place is whether it is true.
pub(super) const YES_NO: &[&str] = &["no", "yes"];

/// The facts of the contract.
pub(super) const CONTRACT: &[Field] = fields! { "contract.";
    /// The first day of service; earlier contracts with gaps of six months at most count in.
    "began": Date, OrUnknown,
        |d| told(d, Fact::Began), |d, given| put(d, Fact::Began, given);
    /// How it ends.
    "ending": Choice(Ending::WORDS), OrUnknown,
        |d| told(d, Fact::Ending), |d, given| put(d, Fact::Ending, given);
    /// The day on which notice was given, or an agreement was signed.
    "noticed": Date, OrUnknown,
        |d| told(d, Fact::Noticed), |d, given| put(d, Fact::Noticed, given);
    /// Gross wage a month without extras; in cents.
    "monthly-wage": Number(0, MOST_CENTS), OrUnknown,
        |d| told(d, Fact::MonthlyWage), |d, given| put(d, Fact::MonthlyWage, given);
    /// Holiday pay in hundredths of a per cent of the wage: 800 is eight per cent.
    "holiday-pay": Number(0, 10_000), OrUnknown,
        |d| told(d, Fact::HolidayPay), |d, given| put(d, Fact::HolidayPay, given);
    /// Fixed extras a year, such as a thirteenth month or a shift allowance; in cents.
    "fixed-extras": Number(0, MOST_CENTS), OrUnknown,
        |d| told(d, Fact::FixedExtras), |d, given| put(d, Fact::FixedExtras, given);
    /// Variable extras of the three calendar years before the year of the end, together; in cents.
    "variable-extras": Number(0, MOST_CENTS), OrUnknown,
        |d| told(d, Fact::VariableExtras), |d, given| put(d, Fact::VariableExtras, given);
    /// Gross wage of the calendar year before the dismissal (Belgium); in cents.
    "annual-wage": Number(0, MOST_CENTS), OrUnknown,
        |d| told(d, Fact::AnnualWage), |d, given| put(d, Fact::AnnualWage, given);
    /// Hours worked as a share of full time, in hundredths: 100 is full time.
    "full-time-share": Number(1, 100), OrUnknown,
        |d| told(d, Fact::FullTimeShare), |d, given| put(d, Fact::FullTimeShare, given);
    /// Date of birth.
    "born": Date, OrUnknown,
        |d| told(d, Fact::Born), |d, given| put(d, Fact::Born, given);
    /// Whether the person worked twelve hours a week at most before turning eighteen (Netherlands).
    "few-hours-before-18": Choice(YES_NO), OrUnknown,
        |d| told(d, Fact::FewHoursBefore18), |d, given| put(d, Fact::FewHoursBefore18, given);
    /// Costs that the employer wants to deduct from the transitievergoeding; in cents.
    "deducted": Number(0, MOST_CENTS), OrUnknown,
        |d| told(d, Fact::Deducted), |d, given| put(d, Fact::Deducted, given);
    /// Whether the person agreed to those in writing, beforehand.
    "deduction-agreed": Choice(YES_NO), OrUnknown,
        |d| told(d, Fact::DeductionAgreed), |d, given| put(d, Fact::DeductionAgreed, given);
    /// Whether the agreement mentions the right to withdraw.
    "right-mentioned": Choice(YES_NO), OrUnknown,
        |d| told(d, Fact::RightMentioned), |d, given| put(d, Fact::RightMentioned, given);
    /// Days from a complete request at UWV to its decision.
    "procedure-days": Number(0, 730), OrUnknown,
        |d| told(d, Fact::ProcedureDays), |d, given| put(d, Fact::ProcedureDays, given);
    /// Whether the person is ill now.
    "ill": Choice(YES_NO), OrUnknown,
        |d| told(d, Fact::Ill), |d, given| put(d, Fact::Ill, given);
    /// Whether the person is a civil servant with rules of their own.
    "civil-servant": Choice(YES_NO), OrUnknown,
        |d| told(d, Fact::CivilServant), |d, given| put(d, Fact::CivilServant, given);
    /// Whether the employer is in the private sector.
    "private-sector": Choice(YES_NO), OrUnknown,
        |d| told(d, Fact::PrivateSector), |d, given| put(d, Fact::PrivateSector, given);
    /// Weeks worked of the thirty-six before unemployment (Netherlands).
    "weeks-worked": Number(0, 36), OrUnknown,
        |d| told(d, Fact::WeeksWorked), |d, given| put(d, Fact::WeeksWorked, given);
    /// Whether four of the five calendar years before had at least 208 paid hours.
    "four-of-five-years": Choice(YES_NO), OrUnknown,
        |d| told(d, Fact::FourOfFiveYears), |d, given| put(d, Fact::FourOfFiveYears, given);
    /// Calendar years of work before 2016.
    "years-before-2016": Number(0, 60), OrUnknown,
        |d| told(d, Fact::YearsBefore2016), |d, given| put(d, Fact::YearsBefore2016, given);
    /// Calendar years of work from 2016 on, the year of unemployment left out.
    "years-from-2016": Number(0, 60), OrUnknown,
        |d| told(d, Fact::YearsFrom2016), |d, given| put(d, Fact::YearsFrom2016, given);
    /// Whether the notice is worked; otherwise it is paid out (Belgium).
    "notice-worked": Choice(YES_NO), OrUnknown,
        |d| told(d, Fact::NoticeWorked), |d, given| put(d, Fact::NoticeWorked, given);
    /// Weeks of notice as the employer states them (Belgium).
    "notice-weeks": Number(0, 200), OrUnknown,
        |d| told(d, Fact::NoticeWeeks), |d, given| put(d, Fact::NoticeWeeks, given);
    /// What the person was on 31 December 2013, for a contract that began before 2014 (Belgium).
    "status-in-2013": Choice(StatusIn2013::WORDS), OrUnknown,
        |d| told(d, Fact::StatusIn2013), |d, given| put(d, Fact::StatusIn2013, given);
    /// How many people work for the employer (Belgium, collective dismissal).
    "employer-staff": Number(1, 1_000_000), OrUnknown,
        |d| told(d, Fact::EmployerStaff), |d, given| put(d, Fact::EmployerStaff, given);
    /// Whether the person has no work left at all; otherwise a part goes on (living in one country, working in another).
    "fully-unemployed": Choice(YES_NO), OrUnknown,
        |d| told(d, Fact::FullyUnemployed), |d, given| put(d, Fact::FullyUnemployed, given);
    /// Whether a doctor's certificate says that outplacement is out of the question (Belgium).
    "unfit-for-outplacement": Choice(YES_NO), OrUnknown,
        |d| told(d, Fact::UnfitForOutplacement), |d, given| put(d, Fact::UnfitForOutplacement, given);
    /// Whether 312 days were worked in the thirty-six months before (Belgium).
    "days-worked": Choice(YES_NO), OrUnknown,
        |d| told(d, Fact::DaysWorked), |d, given| put(d, Fact::DaysWorked, given);
    /// Months of career (Belgium).
    "career-months": Number(0, 720), OrUnknown,
        |d| told(d, Fact::CareerMonths), |d, given| put(d, Fact::CareerMonths, given);
    /// What the employer pays or offers for guidance; in cents.
    "trajectory-money": Number(0, MOST_CENTS), OrUnknown,
        |d| told(d, Fact::TrajectoryMoney), |d, given| put(d, Fact::TrajectoryMoney, given);
    /// The day on which guidance was offered in writing (Belgium).
    "guidance-offered": Date, OrUnknown,
        |d| told(d, Fact::GuidanceOffered), |d, given| put(d, Fact::GuidanceOffered, given);
    /// The day on which that guidance began (Belgium).
    "guidance-began": Date, OrUnknown,
        |d| told(d, Fact::GuidanceBegan), |d, given| put(d, Fact::GuidanceBegan, given);
    /// Wage in hand of a full month; in cents.
    "net-wage": Number(0, MOST_CENTS), OrUnknown,
        |d| told(d, Fact::NetWage), |d, given| put(d, Fact::NetWage, given);
    /// Severance pay as the employer offers or owes it, before tax; in cents.
    "severance": Number(0, MOST_CENTS), OrUnknown,
        |d| told(d, Fact::Severance), |d, given| put(d, Fact::Severance, given);
    /// Money in the bank that may be used; in cents.
    "savings": Number(0, MOST_CENTS), OrUnknown,
        |d| told(d, Fact::Savings), |d, given| put(d, Fact::Savings, given);
    /// Fixed costs of a month; in cents.
    "fixed-costs": Number(0, MOST_CENTS), OrUnknown,
        |d| told(d, Fact::FixedCosts), |d, given| put(d, Fact::FixedCosts, given);
    /// Other income of a month, such as a partner's; in cents.
    "other-income": Number(0, MOST_CENTS), OrUnknown,
        |d| told(d, Fact::OtherIncome), |d, given| put(d, Fact::OtherIncome, given);
    /// Benefit in hand of a full month, as the agency states it; in cents.
    "benefit": Number(0, MOST_CENTS), OrUnknown,
        |d| told(d, Fact::Benefit), |d, given| put(d, Fact::Benefit, given);
};

/// A fact on its way to the file.
fn told(dossier: &Dossier, fact: Fact) -> Given<'static> {
    match dossier.contract.stated(fact) {
        Answer::Open => Given::Absent,
        Answer::Unknown => Given::Unknown,
        Answer::Known(FactValue::Day(day)) => Given::Day(day),
        Answer::Known(FactValue::Money(amount)) => Given::amount(u32::try_from(amount.cents()).ok()),
        Answer::Known(FactValue::Count(count)) => Given::Number(count),
        Answer::Known(FactValue::Truth(truth)) => Given::Place(usize::from(truth)),
        Answer::Known(FactValue::Ending(ending)) => Given::one(ending),
        Answer::Known(FactValue::Status(status)) => Given::one(status),
    }
}

/// A fact on its way from the file. It was held against its kind already.
fn put(dossier: &mut Dossier, fact: Fact, given: Given<'_>) {
    let answer = match (given, fact.kind()) {
        (Given::Unknown, _) => Answer::Unknown,
        (Given::Day(day), _) => Answer::Known(FactValue::Day(day)),
        (Given::Number(cents), FactKind::Money) => {
            Answer::Known(FactValue::Money(Euro::from_cents(cents.into())))
        }
        (Given::Number(count), _) => Answer::Known(FactValue::Count(count)),
        (Given::Place(place), FactKind::Truth) => Answer::Known(FactValue::Truth(place == 1)),
        (Given::Place(_), FactKind::Ending) => {
            given.as_one().map_or(Answer::Open, |it| Answer::Known(FactValue::Ending(it)))
        }
        (Given::Place(_), FactKind::Status) => {
            given.as_one().map_or(Answer::Open, |it| Answer::Known(FactValue::Status(it)))
        }
        _ => Answer::Open,
    };
    dossier.contract.state(fact, answer);
}
