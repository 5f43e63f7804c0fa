//! The tests on screen: the list, taking one, and what came out. Leaves out scoring: that is `domain::assessment`.

pub mod asked;
pub mod begin;
pub mod overview;
pub mod result;
pub mod standing;

use crate::test::Test;
use content::Assessment;
use content::assessments as a;

/// What a test is made of.
pub fn made_of(test: Test) -> &'static Assessment {
    match test {
        Test::Interests => &a::INTERESSETEST,
        Test::WorkStyles => &a::COMPETENTIETEST,
        Test::Skills => &a::VAARDIGHEDEN,
        Test::Values => &a::WERKWAARDEN,
        Test::Conditions => &a::RANDVOORWAARDEN,
        Test::Energy => &a::ENERGIE,
        Test::OwnBusiness => &a::ONDERNEMEN,
        Test::Weather => &a::WEER_CHECK,
    }
}
