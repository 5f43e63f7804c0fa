//! Who is in the saved file of version 3: the person of version 2 with a contract, the money of the household and two
//! offers. Leaves out all that version 2 had.

use crate::person_of_v2::person_of_v2;
use crate::saved::day;
use chrono::NaiveDate;
use domain::dossier::{BureauOffer, Contract, Dossier, Ending, GuidanceForm, GuidanceKind, StatusIn2013};
use domain::values::{Answer, Euro};

/// What the person of version 3 answered and kept. Every member is there.
pub fn person_of_v3() -> Dossier {
    Dossier { contract: contract(), offers: offers(), ..person_of_v2() }
}

fn on(year: i32, month: u32, date: u32) -> Answer<NaiveDate> {
    Answer::Known(day(year, month, date))
}

fn euros(cents: i64) -> Answer<Euro> {
    Answer::Known(Euro::from_cents(cents))
}

fn contract() -> Contract {
    Contract {
        began: on(2012, 2, 29),
        ending: Answer::Known(Ending::Agreement),
        noticed: on(2026, 10, 30),
        monthly_wage: euros(310_050),
        holiday_pay: Answer::Known(833),
        fixed_extras: euros(0),
        variable_extras: Answer::Unknown,
        annual_wage: euros(4_812_575),
        full_time_share: Answer::Known(80),
        born: on(1968, 5, 17),
        few_hours_before_18: Answer::Unknown,
        deducted: euros(150_000),
        deduction_agreed: Answer::Known(false),
        right_mentioned: Answer::Known(true),
        procedure_days: Answer::Known(35),
        is_ill: Answer::Known(false),
        is_civil_servant: Answer::Known(false),
        is_private: Answer::Known(true),
        weeks_worked: Answer::Known(36),
        four_of_five_years: Answer::Known(true),
        years_before_2016: Answer::Known(27),
        years_from_2016: Answer::Known(10),
        notice_worked: Answer::Known(false),
        notice_weeks: Answer::Unknown,
        status_in_2013: Answer::Known(StatusIn2013::LowerClerk),
        employer_staff: Answer::Known(1_000_000),
        fully_unemployed: Answer::Known(true),
        unfit_for_outplacement: Answer::Known(false),
        enough_days_worked: Answer::Known(true),
        career_months: Answer::Known(444),
        trajectory_money: euros(600_000),
        guidance_offered: on(2026, 11, 10),
        guidance_began: Answer::Unknown,
        net_wage: euros(245_099),
        severance: euros(1_000_000_000),
        savings: euros(1),
        fixed_costs: euros(189_900),
        other_income: Answer::Unknown,
        benefit: euros(142_050),
    }
}

fn offers() -> Vec<BureauOffer> {
    vec![
        BureauOffer {
            name: String::from("Bureau Één"),
            months: Answer::Known(9),
            kind: Answer::Known(GuidanceKind::JobHunter),
            form: Answer::Known(GuidanceForm::Both),
            price: euros(550_000),
            training: euros(100_000),
            resumes: Answer::Known(true),
        },
        BureauOffer { name: String::from("Tweede"), resumes: Answer::Unknown, ..BureauOffer::default() },
    ]
}
