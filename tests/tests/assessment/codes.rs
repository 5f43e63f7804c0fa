//! The published rules on codes of three interests, with examples worked out by hand.

use domain::assessment::Interest::{
    Artistic as A, Conventional as C, Enterprising as E, Investigative as I, Realistic as R, Social as S,
};
use domain::assessment::{Code, Interest, Relation, between, c_index, consistency, m_index};

fn every_code() -> Vec<Code> {
    let mut all = Vec::new();
    for first in Interest::ALL {
        for second in Interest::ALL {
            for third in Interest::ALL {
                if first != second && second != third && first != third {
                    all.push([first, second, third]);
                }
            }
        }
    }
    assert_eq!(all.len(), 120);
    all
}

#[test]
fn the_hexagon_is_hollands() {
    assert_eq!(R.towards(R), Relation::Same);
    assert!([I, C].iter().all(|near| R.towards(*near) == Relation::Adjacent));
    assert!([A, E].iter().all(|near| R.towards(*near) == Relation::Alternate));
    for (one, other) in [(R, S), (I, E), (A, C)] {
        assert_eq!(one.towards(other), Relation::Opposite);
        assert_eq!(other.towards(one), Relation::Opposite);
    }
}

/// RIA with RIA: 3·3 + 2·3 + 3 = 18. RIA with SEC: every place opposite, 0. RIA with IRA: neighbours twice,
/// 3·2 + 2·2 + 3 = 13. SEA with SAE: 3·3, then E and A lie two apart, 2·1 + 1·1 = 12. RIC with CRI: R and C are neighbours,
/// I and R too, C and I lie two apart, 3·2 + 2·2 + 1 = 11.
#[test]
fn the_c_index_of_brown_and_gore_comes_out_as_worked_out() {
    let examples = [
        ([R, I, A], [R, I, A], 18),
        ([R, I, A], [S, E, C], 0),
        ([R, I, A], [I, R, A], 13),
        ([S, E, A], [S, A, E], 12),
        ([R, I, C], [C, R, I], 11),
    ];
    for (person, work, expected) in examples {
        assert_eq!(c_index(person, work), expected, "{person:?} {work:?}");
    }
}

/// RIA with RIA: 22 + 5 + 1 = 28. With SEC nothing is shared. With IRA: R first and second 10, I second and first 10,
/// A third in both 1, together 21. SEA with SAE: 22, E second and third 2, A third and second 2, together 26. RIA with ASR: R
/// first and third 4, A third and first 4, together 8. RIA with SIE: only I, second in both, 5.
#[test]
fn iachans_m_comes_out_as_worked_out() {
    let examples = [
        ([R, I, A], [R, I, A], 28),
        ([R, I, A], [S, E, C], 0),
        ([R, I, A], [I, R, A], 21),
        ([S, E, A], [S, A, E], 26),
        ([R, I, A], [A, S, R], 8),
        ([R, I, A], [S, I, E], 5),
    ];
    for (person, work, expected) in examples {
        assert_eq!(m_index(person, work), expected, "{person:?} {work:?}");
    }
}

#[test]
fn both_rules_are_symmetric_and_reach_their_ends_with_the_same_and_the_opposite_code_only() {
    for person in every_code() {
        for work in every_code() {
            let (c, m) = (c_index(person, work), m_index(person, work));
            assert_eq!((c, m), (c_index(work, person), m_index(work, person)));
            assert!(c <= 18 && m <= 28);
            assert_eq!(c == 18, person == work);
            assert_eq!(m == 28, person == work);
            let is_opposite =
                person.iter().zip(work).all(|(one, other)| one.towards(other) == Relation::Opposite);
            assert_eq!(c == 0, is_opposite);
            assert_eq!(m == 0, person.iter().all(|one| !work.contains(one)));
        }
    }
}

/// Of three different interests 20 sets exist; another set of three shares none with the first in one case only, so six of
/// the 120 codes give 0 in Iachan's M.
#[test]
fn of_all_codes_six_share_nothing_with_one() {
    let none = every_code().into_iter().filter(|work| m_index([R, I, A], *work) == 0).count();
    assert_eq!(none, 6);
}

#[test]
fn codes_that_the_bands_leave_open_give_a_span() {
    let open = [[R, I, A], [R, A, I]];
    assert_eq!(between(&open, [R, I, A], m_index), Some((26, 28)));
    assert_eq!(between(&open, [R, I, A], c_index), Some((9 + 2 * 2 + 2, 18)));
    assert_eq!(between(&[], [R, I, A], m_index), None);
    assert_eq!(consistency(&[[R, I, A], [I, R, A]]), Some(Relation::Adjacent));
    assert_eq!(consistency(&[[R, I, A], [R, S, A]]), None, "adjacent or opposite");
    assert_eq!(consistency(&[]), None);
}
