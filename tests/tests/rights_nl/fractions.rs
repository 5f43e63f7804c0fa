//! Fractions: exact, in lowest terms, rounded half up. Leaves out amounts.

use domain::values::Fraction;
use proptest::prelude::*;

#[test]
fn half_goes_up_on_both_sides_of_zero() {
    let rounded = |over| Fraction::of(over, 2).rounded();
    assert_eq!([-3, -2, -1, 0, 1, 2, 3].map(rounded), [-1, -1, 0, 0, 1, 1, 2]);
    assert_eq!(Fraction::of(1, 0), Fraction::whole(0));
    assert_eq!(Fraction::of(2, -4), Fraction::of(-1, 2));
}

proptest! {
    #[test]
    fn sums_and_products_are_those_of_whole_numbers(
        a in -99_999i64..99_999, b in 1i64..999, c in -99_999i64..99_999, d in 1i64..999,
    ) {
        let (left, right) = (Fraction::of(a, b), Fraction::of(c, d));
        prop_assert_eq!(left.plus(right), Fraction::of(a * d + c * b, b * d));
        prop_assert_eq!(left.times(right), Fraction::of(a * c, b * d));
        prop_assert_eq!(left.cmp(&right), (a * d).cmp(&(c * b)));
        let nearest = left.rounded() * b;
        prop_assert!(2 * (nearest - a) <= b && 2 * (a - nearest) < b);
    }
}
