//! Occupations and people to work with, made up. Leaves out what is checked of them.

use domain::occupations::{
    Access, Conditions, Held, Load, Occupation, Occupations, Place, SKILLS, Seeker, Shortage, Weights,
};
use proptest::prelude::*;

pub const WEIGHTS: Weights = Weights { interests: 0.5, skills: 0.3, values: 0.2 };

fn any_load() -> impl Strategy<Value = Load> {
    (0_u8..=3, 0_u8..=3, 0_u8..=3).prop_map(|(body, feelings, hours)| Load { body, feelings, hours })
}

prop_compose! {
    fn any_occupation(code: u16)(
        interests in prop::option::weighted(0.9, prop::array::uniform6(1.0..7.0_f64)),
        skills in prop::option::weighted(0.9, prop::array::uniform15(0.0..7.0_f64)),
        values in prop::option::weighted(0.9, prop::array::uniform6(1.0..7.0_f64)),
        level in 1_u8..=4,
        group in 1_u16..6,
        load in any_load(),
        is_regulated in any::<bool>(),
        related in prop::collection::vec(1_u16..=20, 0..6),
    ) -> Occupation {
        Occupation {
            code,
            group: 400 + 7 * group,
            common: u8::from(code % 5 != 0),
            interests,
            skills,
            values,
            level,
            zone: None,
            load,
            place: if code % 2 == 0 { Place::Indoors } else { Place::InAndOut },
            access_nl: if is_regulated { Access::Regulated } else { Access::Open },
            access_be: Access::Unknown,
            shortage: Shortage::NotListed,
            related,
            met_by: &[],
        }
    }
}

/// Twenty occupations with codes of 1 to 20.
pub fn any_table() -> impl Strategy<Value = Occupations> {
    (1_u16..=20).map(any_occupation).collect::<Vec<_>>().prop_map(Occupations::new)
}

prop_compose! {
    /// What people say of their skills.
    pub fn any_skills()(
        said in prop::array::uniform15((prop::option::of(0_u8..=4), prop::option::of(0_u8..=4))),
    ) -> [Held; SKILLS] {
        let share = |level: u8| f64::from(level) / 4.0;
        said.map(|(can, want)| Held { can: can.map(share), want: want.map(share) })
    }
}

prop_compose! {
    pub fn any_seeker()(
        interests in prop::option::of(prop::array::uniform6(0.0..1.0_f64)),
        values in prop::option::of(prop::array::uniform6(0.0..1.0_f64)),
        skills in any_skills(),
    ) -> Seeker<'static> {
        Seeker { interests, values, skills, last: None, conditions: Conditions::default(), weights: WEIGHTS }
    }
}
