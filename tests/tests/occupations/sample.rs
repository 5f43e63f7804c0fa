//! Occupations and people to work with, made up. Leaves out what is checked of them.

use domain::occupations::{
    Access, Conditions, Frequency, Held, Load, Occupation, Occupations, Places, SKILLS, Seeker, Weight,
    Weights,
};
use proptest::prelude::*;

pub const WEIGHTS: Weights = Weights { interests: 0.5, skills: 0.3, values: 0.2 };

fn any_weight() -> impl Strategy<Value = Weight> {
    prop_oneof![Just(Weight::Light), Just(Weight::Middle), Just(Weight::Heavy)]
}

fn any_load() -> impl Strategy<Value = Load> {
    (any_weight(), any_weight(), any_weight(), any::<[bool; 4]>()).prop_map(|(body, feelings, hours, at)| {
        let [at_home, indoors, outdoors, on_the_road] = at;
        Load { body, feelings, hours, places: Places { at_home, indoors, outdoors, on_the_road } }
    })
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
            frequency: if code % 5 == 0 { Frequency::Rare } else { Frequency::Usual },
            group,
            segment: group / 2,
            sector: u8::try_from(group / 3).expect("a small number"),
            interests,
            skills,
            values,
            level,
            load,
            access_nl: if is_regulated { Access::Regulated } else { Access::Free },
            access_be: Access::Unknown,
            is_short_in_flanders: false,
            related,
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
