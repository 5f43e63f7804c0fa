//! What comes out of the tests. Leaves out tests and items that the content does not know.

use crate::test::Test;
use crate::tests::result::has_strengths;
use content::assessment_figures::SCORING;
use domain::assessment::{
    Answers, Instrument, Kind, Profile, QualityNote, Readiness, Relation, Reply, Sitting, SkillPlace, Tone,
    circles, codes, consistency, quality_notes, readiness, skills,
};
use domain::dossier::Dossier;
use formats::evaluation::{CirclesOut, ItemOut, ScaleOut, TestOut, WordsOut};

/// Every test that was begun.
pub(super) fn tests(dossier: &Dossier) -> Vec<TestOut> {
    let known = |(id, sitting)| Some((&content::assessment(id)?.instrument, sitting));
    dossier
        .assessments
        .iter()
        .filter_map(known)
        .map(|(instrument, sitting)| test(instrument, sitting))
        .collect()
}

fn test(instrument: &Instrument, sitting: &Sitting) -> TestOut {
    let answers = &sitting.answers;
    let (answered, asked) = answers.progress(instrument);
    let profile = is_measured(instrument).then(|| Profile::of(instrument, sitting, &SCORING));
    let ids = |places: &[usize]| -> Vec<String> {
        places.iter().filter_map(|place| instrument.scales.get(*place)).map(|id| (*id).to_owned()).collect()
    };
    let named: Vec<&str> = sitting.named.iter().map(String::as_str).collect();
    let found = match &profile {
        Some(profile) if instrument.id == Test::Interests.id() => codes(profile),
        _ => Vec::new(),
    };
    let of = profile.as_ref();
    TestOut {
        id: instrument.id.to_owned(),
        state: state(instrument, answers).to_owned(),
        on: sitting.on.map(|day| day.to_string()),
        answered,
        asked,
        scales: of.map(|profile| scales(instrument, profile)).unwrap_or_default(),
        bands: of.map(|profile| profile.bands.iter().map(|band| ids(band)).collect()).unwrap_or_default(),
        tie: of.map(|profile| profile.tie),
        differentiation: of.and_then(Profile::differentiation),
        by_chance: of.map(|profile| profile.by_chance),
        flat: of.map(Profile::is_flat),
        // An interest or a value is no strength.
        hidden: of
            .filter(|_| Test::ALL.into_iter().any(|test| test.id() == instrument.id && has_strengths(test)))
            .map(|profile| ids(&profile.hidden(instrument, &named)))
            .unwrap_or_default(),
        named: sitting.named.clone(),
        codes: found.iter().map(|code| ids(&code.map(|interest| interest as usize))).collect(),
        consistency: consistency(&found).map(|relation| word(relation).to_owned()),
        circles: (instrument.kind == Kind::Pair).then(|| {
            let (triples, round) = circles(instrument, answers);
            CirclesOut { triples, round }
        }),
        items: items(instrument, answers),
        words: words(instrument, answers),
        tone: (instrument.kind == Kind::Weather).then(|| tone(Tone::of(instrument, answers)).to_owned()),
        notes: quality_notes(instrument, answers, &[], &SCORING.quality).into_iter().map(note).collect(),
    }
}

/// Whether its scales have heights. What an own business needs is read item by item.
fn is_measured(instrument: &Instrument) -> bool {
    matches!(instrument.kind, Kind::Like | Kind::Agree | Kind::Pair)
        && instrument.id != Test::OwnBusiness.id()
}

fn state(instrument: &Instrument, answers: &Answers) -> &'static str {
    let is_past = |is_asked: &dyn Fn(bool) -> bool| {
        instrument.items.iter().all(|item| !is_asked(item.is_start) || answers.get(item.id).is_some())
    };
    if is_past(&|_| true) {
        "done"
    } else if answers.is_start_only(instrument) && is_past(&|is_start| is_start) {
        "start"
    } else {
        "begun"
    }
}

fn scales(instrument: &Instrument, profile: &Profile) -> Vec<ScaleOut> {
    let named = profile.scores.iter().filter_map(|score| Some((score, *instrument.scales.get(score.scale)?)));
    let out = |(score, id): (&domain::assessment::ScaleScore, &str)| ScaleOut {
        id: id.to_owned(),
        share: score.share,
        measured: score.measured,
        error: score.error,
        answered: score.answered,
        corrected: score.is_corrected,
    };
    named.map(out).collect()
}

/// Answers that stand for themselves.
fn items(instrument: &Instrument, answers: &Answers) -> Vec<ItemOut> {
    let out = |id: &str, value: &str| ItemOut { id: id.to_owned(), value: value.to_owned() };
    match instrument.kind {
        Kind::CanWant => {
            skills(instrument, answers).into_iter().map(|(id, place)| out(id, skill(place))).collect()
        }
        Kind::Agree if !is_measured(instrument) => {
            readiness(instrument, answers).into_iter().map(|(id, stands)| out(id, stand(stands))).collect()
        }
        Kind::Choice | Kind::Weather => {
            let chosen = instrument.items.iter().filter_map(|item| match answers.to(instrument, item)? {
                Reply::Chosen(choice) => Some(out(item.id, choice)),
                _ => None,
            });
            chosen.collect()
        }
        _ => Vec::new(),
    }
}

fn words(instrument: &Instrument, answers: &Answers) -> Vec<WordsOut> {
    let said = instrument.items.iter().filter_map(|item| match answers.to(instrument, item)? {
        Reply::Words(words) => Some(WordsOut { id: item.id.to_owned(), words: words.clone() }),
        _ => None,
    });
    said.collect()
}

fn word(relation: Relation) -> &'static str {
    match relation {
        Relation::Same => "same",
        Relation::Adjacent => "adjacent",
        Relation::Alternate => "alternate",
        Relation::Opposite => "opposite",
    }
}

fn skill(place: SkillPlace) -> &'static str {
    match place {
        SkillPlace::Use => "use",
        SkillPlace::Grow => "grow",
        SkillPlace::Rest => "rest",
        SkillPlace::Leave => "leave",
        SkillPlace::Between => "between",
    }
}

fn stand(readiness: Readiness) -> &'static str {
    match readiness {
        Readiness::There => "there",
        Readiness::Partly => "partly",
        Readiness::Missing => "missing",
    }
}

fn tone(tone: Tone) -> &'static str {
    match tone {
        Tone::Heavy => "heavy",
        Tone::Plain => "plain",
        Tone::Light => "light",
    }
}

fn note(note: QualityNote) -> String {
    let word = match note {
        QualityNote::FewAnswers => "few-answers",
        QualityNote::SameAnswers => "same-answers",
        QualityNote::Scattered => "scattered",
        QualityNote::Contradictions => "contradictions",
        QualityNote::Circles => "circles",
        QualityNote::Fast => "fast",
    };
    word.to_owned()
}
