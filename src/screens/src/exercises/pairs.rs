//! Who talks with whom: everyone meets everyone once, by the circle method. Whoever is left over joins the first pair.
//! People are numbers: no name is kept. Leaves out drawing.

use content::Voice;
use content::texts::exercises as t;

/// The rounds for so many people: in each, groups of two, or three where someone is left over.
pub fn rounds(people: usize) -> Vec<Vec<Vec<usize>>> {
    if people < 2 {
        return Vec::new();
    }
    let seats = people + people % 2;
    (0..seats - 1).map(|round| one_round(people, seats, round)).collect()
}

fn one_round(people: usize, seats: usize, round: usize) -> Vec<Vec<usize>> {
    // The last seat stays, the others move on by one each round.
    let at = |place: usize| if place == seats - 1 { place } else { (place + round) % (seats - 1) };
    let (mut groups, mut left) = (Vec::new(), None);
    for place in 0..seats / 2 {
        let (one, other) = (at(place) + 1, at(seats - 1 - place) + 1);
        let (one, other) = (one.min(other), one.max(other));
        if people < other {
            left = Some(one);
        } else {
            groups.push(vec![one, other]);
        }
    }
    if let (Some(left), Some(first)) = (left, groups.first_mut()) {
        first.push(left);
    }
    groups
}

/// The rounds in words.
pub fn pairs(people: usize, voice: Voice) -> Vec<String> {
    let mut lines = Vec::new();
    for (group, round) in rounds(people).into_iter().zip(1..) {
        let mut pairs = Vec::new();
        for numbers in group {
            let numbers: Vec<String> = numbers.iter().map(usize::to_string).collect();
            if let Some((one, others)) = numbers.split_first() {
                pairs.push(t::PAIR.fill(voice, [one.as_str(), &others.join(", ")]));
            }
        }
        lines.push(t::PAIRS_ROUND.fill(voice, [round.to_string(), pairs.join("; ")]));
    }
    lines
}
