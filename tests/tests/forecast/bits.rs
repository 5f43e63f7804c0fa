//! The forecast gives the same bits everywhere: dossiers in `tests/cases/forecast` against `bits.txt`, which the
//! browser is held to as well. `BLESS=1 cargo test -p native-tests --test forecast bits` writes it anew.

use chrono::NaiveDate;
use formats::dossier_file;
use screens::forecast::Reckoning;
use std::fs;
use std::path::{Path, PathBuf};

/// The weeks that are held fast.
const WEEKS: [usize; 12] = [4, 8, 13, 17, 26, 39, 52, 78, 104, 156, 260, 520];

fn cases() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("cases/forecast")
}

fn lines() -> String {
    let today = NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day");
    let mut files: Vec<PathBuf> =
        fs::read_dir(cases()).expect("cases").map(|file| file.expect("a file").path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    files.sort();
    assert!(10 <= files.len(), "{} dossiers", files.len());
    let mut lines =
        String::from("# dossier, week, bits of the chance by the end of that week; today is 2026-11-21\n");
    for path in files {
        let text = fs::read_to_string(&path).expect("a readable case");
        let dossier =
            dossier_file::from_json(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let forecast = Reckoning::of(&dossier, today).whole_forecast();
        let name = path.file_stem().and_then(|name| name.to_str()).expect("a name");
        for week in WEEKS {
            lines += &format!("{name} {week} {:016x}\n", forecast.by_week()[week].to_bits());
        }
    }
    lines
}

#[test]
fn the_forecast_gives_the_same_bits() {
    let path = cases().join("bits.txt");
    let lines = lines();
    if std::env::var_os("BLESS").is_some() {
        fs::write(&path, &lines).expect("written");
    }
    let held = fs::read_to_string(&path).expect("bits.txt");
    for (held, now) in held.lines().zip(lines.lines()) {
        assert_eq!(held, now);
    }
    assert_eq!(held.lines().count(), lines.lines().count());
}
