//! Laws of sectors and of what one would not expect, over any occupations and people.

use crate::sample::{any_seeker, any_table};
use content::occupation_figures::MATCHING;
use domain::occupations::{
    FitBand, Matched, Matches, Occupations, Seeker, Shortage, Stretch, listed_share, matches, sectors,
    unexpected,
};
use proptest::prelude::*;

fn with_last<'a>(seeker: Seeker<'_>, table: &'a Occupations, code: u16) -> Seeker<'a> {
    Seeker {
        interests: seeker.interests,
        skills: seeker.skills,
        values: seeker.values,
        last: table.get(code),
        conditions: seeker.conditions,
        weights: seeker.weights,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn a_sector_fits_no_better_than_its_best_work_and_no_worse_than_its_mean(
        table in any_table(), seeker in any_seeker(), last in 1_u16..=20,
    ) {
        let seeker = with_last(seeker, &table, last);
        let all = matches(&table, &seeker, &MATCHING);
        let found = sectors(&all, &MATCHING);
        for pair in found.windows(2) {
            prop_assert!(pair[1].fit <= pair[0].fit);
        }
        for sector in &found {
            let fits = sector.found.iter().map(|one| (f64::from(one.occupation.common), one.fit.whole.unwrap_or(0.0)));
            let (weights, sum) = fits.fold((0.0, 0.0), |(all, sum), (weight, fit)| (all + weight, sum + weight * fit));
            let best = sector.found.iter().filter_map(|one| one.fit.whole).fold(0.0, f64::max);
            prop_assert!(sum / weights - 0.01 <= sector.fit && sector.fit <= best + 1e-9);
            prop_assert!(sector.found.iter().all(|one| one.occupation.sector() == sector.sector));
        }
    }

    #[test]
    fn work_that_fits_better_never_makes_its_sector_fit_worse(
        table in any_table(), seeker in any_seeker(), last in 1_u16..=20, which in 0_usize..20, more in 0.0..1.0_f64,
    ) {
        let seeker = with_last(seeker, &table, last);
        let before = matches(&table, &seeker, &MATCHING);
        let Some(place) = which.checked_rem(before.found.len()) else { return Ok(()) };
        let mut after = before.clone();
        let mut raised = after.found.remove(place);
        let fit = raised.fit.whole.unwrap_or(0.0);
        raised.fit.whole = Some(fit + more * (1.0 - fit));
        insert(&mut after, raised);
        let fit_of = |all: &Matches, sector: u16| {
            sectors(all, &MATCHING).iter().find(|one| one.sector == sector).map_or(0.0, |one| one.fit)
        };
        let sector = raised.occupation.sector();
        // The order of work is that of hundredths, so a sector moves back by less than one.
        prop_assert!(fit_of(&before, sector) <= fit_of(&after, sector) + 0.01);
    }

    #[test]
    fn the_unexpected_draws_lies_far_and_stands_once_a_sector(
        table in any_table(), seeker in any_seeker(), last in 0_u16..=20,
    ) {
        let seeker = with_last(seeker, &table, last);
        let all = matches(&table, &seeker, &MATCHING);
        let found = unexpected(&table, &seeker, &all, &[4], &MATCHING);
        prop_assert!(seeker.last.is_some() || found.is_empty());
        let Some(last) = seeker.last else { return Ok(()) };
        for (place, one) in found.iter().enumerate() {
            let to = one.occupation;
            prop_assert_eq!(Stretch::of(&table, last, to, &MATCHING.nearness), Stretch::New);
            prop_assert!(to.code != 4 && to.sector() != last.sector() && to.level.abs_diff(last.level) < 2 && 0 < to.common);
            prop_assert!(found.iter().skip(place + 1).all(|other| other.occupation.sector() != to.sector()));
            let drawn = [one.fit.interests, one.fit.values].into_iter().flatten().fold(0.0, f64::max);
            prop_assert!(FitBand::of(drawn, &MATCHING.bands) == FitBand::Good);
            prop_assert!(all.found.iter().any(|known| known.occupation.code == to.code));
        }
    }

    #[test]
    fn how_much_of_a_sector_is_on_the_list_is_a_share(table in any_table(), sector in 0_u16..14) {
        let work = || table.iter().filter(|one| one.sector() == sector && 0 < one.common);
        let listed = work().filter(|one| one.shortage != Shortage::NotListed).count();
        let share = listed_share(&table, sector);
        prop_assert!((0.0..=1.0).contains(&share));
        // Kinds of work are counted, whatever how common they are.
        prop_assert!(share * work().count() as f64 <= listed as f64);
    }
}

/// Puts one in its place, the best first.
fn insert<'a>(matches: &mut Matches<'a>, one: Matched<'a>) {
    let whole = |one: &Matched| one.fit.whole.unwrap_or(0.0);
    let place = matches.found.partition_point(|known| whole(&one) <= whole(known));
    matches.found.insert(place, one);
}
