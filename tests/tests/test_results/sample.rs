//! Answers to work with. Leaves out what is checked of them.

use content::Voice;
use domain::assessment::{Answers, Item, Reply, Sitting};
use screens::test::Test;
use screens::tests::made_of;
use screens::tests::result::{Part, Picture, ScaleCard, test_result};

/// Answers as `reply` says; None leaves an item out.
pub fn answered(test: Test, mut reply: impl FnMut(&Item) -> Option<Reply>) -> Sitting {
    let mut answers = Answers::default();
    for item in made_of(test).instrument.items {
        if let Some(reply) = reply(item) {
            answers.insert(item.id, reply);
        }
    }
    Sitting { answers, ..Sitting::default() }
}

/// Every scale at a level of its own, turned items turned.
pub fn at_levels(test: Test, levels: &[u8]) -> Sitting {
    answered(test, |item| {
        let level = *item.scale.and_then(|scale| levels.get(scale))?;
        Some(Reply::Rated(if item.is_reversed { 6 - level } else { level }))
    })
}

/// The result in Dutch.
pub fn result(test: Test, sitting: &Sitting) -> Vec<Part> {
    test_result(test, sitting, &[], Voice::default())
}

/// Everything that is said in it.
pub fn all_words(parts: &[Part]) -> String {
    format!("{parts:?}")
}

/// The first sentences, up to the first heading.
pub fn first_words(parts: &[Part]) -> String {
    let says = parts.iter().take_while(|part| !matches!(part, Part::Heading(_)));
    says.map(|part| format!("{part:?}")).collect()
}

pub fn picture(parts: &[Part]) -> Option<&Picture> {
    parts.iter().find_map(|part| match part {
        Part::Picture(picture) => Some(&**picture),
        _ => None,
    })
}

pub fn cards(parts: &[Part]) -> Vec<&ScaleCard> {
    let card = |part| match part {
        &Part::Card(ref card) => Some(&**card),
        _ => None,
    };
    parts.iter().filter_map(card).collect()
}

/// The name of the scale at this place.
pub fn name(test: Test, place: usize) -> &'static str {
    made_of(test).scales[place].name.get(Voice::default())
}
