//! No sentence on these screens holds jargon, blames, says never, or calls someone je who asked for u.

use crate::dossiers::{dossier, today};
use content::Voice;
use domain::dossier::{Command, Dossier};
use domain::values::{Address, Answer, Language};
use proptest::prelude::*;
use screens::control::tried;
use screens::forecast::{BackcastShown, LeversShown, Shown};

const BANNED: [&str; 18] = [
    "p20",
    "p50",
    "p80",
    "shapley",
    "tension",
    "gap",
    "hash",
    "mediaan",
    "median",
    "percentiel",
    "percentile",
    "parameter",
    "nooit",
    "never",
    "schuld",
    "te laat",
    "too late",
    "moet",
];

/// Every sentence that these parts of the screen show.
fn sentences(dossier: &Dossier, voice: Voice) -> Vec<String> {
    let shown = Shown::of(dossier, today(), voice);
    let LeversShown { intro, rows, more, together, note } = shown.levers;
    let mut found = vec![intro, note];
    for row in rows.into_iter().chain(more).chain(together) {
        found.extend([row.name, row.leave, row.gain, row.chance, row.takes, row.try_what]);
    }
    let BackcastShown { chance, fit, helps, talk, steps, passed } = shown.backcast.unwrap_or_default();
    found.extend([chance, fit, passed]);
    found.extend(helps.map(|(sentence, _)| sentence));
    found.extend(talk.into_iter().map(|line| line.name.to_owned()));
    found.extend(steps);
    found.extend(shown.compared);
    found
}

fn words(text: &str) -> Vec<String> {
    text.to_lowercase().split(|letter: char| !letter.is_alphanumeric()).map(str::to_owned).collect()
}

fn holds(text: &str, phrase: &str) -> bool {
    let wanted: Vec<&str> = phrase.split(' ').collect();
    words(text).windows(wanted.len()).any(|part| part.iter().zip(&wanted).all(|(one, other)| one == other))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn plain_and_without_blame_in_every_voice(dossier in dossier(), hours in 1u8..=40) {
        let mut dossier = dossier;
        for command in tried(vec![Command::Hours(Answer::Known(hours))]) {
            dossier.apply(command, today()).unwrap();
        }
        for language in Language::ALL {
            for address in [Address::Je, Address::U] {
                for text in sentences(&dossier, Voice::new(language, address)) {
                    let banned = BANNED.iter().find(|phrase| holds(&text, phrase));
                    prop_assert!(banned.is_none(), "{:?} in {}", banned, text);
                    let informal = ["je", "jij", "jou", "jouw"].iter().find(|word| holds(&text, word));
                    let is_polite = address == Address::U && language != Language::En;
                    prop_assert!(!is_polite || informal.is_none(), "{:?} in {}", informal, text);
                    prop_assert!(!text.contains(['{', '}', '!', '%']) && !text.contains("  "), "{}", text);
                }
            }
        }
    }
}
