//! The start page: its ways in, the code for a phone, and who hosts it.

use chrono::NaiveDate;
use content::Voice;
use content::texts::start as t;
use domain::dossier::{Command, Dossier, Entry};
use screens::route::Route;
use screens::{qr, start};

#[test]
fn the_five_ways_lead_where_the_static_page_leads() {
    let ways = start::ways(Voice::default());
    let led: Vec<(&str, &str)> = ways.iter().map(|way| (way.name, way.href.as_str())).collect();
    let expected = [
        ("fears-it", "#/eerste-hulp"),
        ("just-heard", "#/eerste-hulp"),
        ("at-home", "#/eerste-hulp"),
        ("knows-how", "#/intake/land"),
        ("ill", "#/praten"),
    ];
    assert_eq!(led, expected);
    for way in ways {
        assert_ne!(Route::from_fragment(way.href.trim_start_matches('#')), Route::Start);
    }
}

#[test]
fn someone_who_chose_comes_back_to_it() {
    let mut dossier = Dossier::default();
    assert!(!start::is_return(&dossier));
    dossier.apply(Command::Enter(Entry::JustHeard), NaiveDate::default()).unwrap();
    assert!(start::is_return(&dossier));
}

#[test]
fn a_file_on_disk_offers_no_phone() {
    for address in ["", "null/home/me/index.html", "file:///index.html"] {
        assert_eq!(start::phone(address), None, "{address}");
    }
    let long = format!("https://voorbeeld.nl/{}", "a".repeat(4000));
    assert_eq!(start::phone(&long).unwrap().code, None);
}

#[test]
fn a_file_says_to_save_it_first_and_where_the_answers_are() {
    let voice = Voice::default();
    assert_eq!(start::file_note(false, voice), None);
    assert_eq!(start::file_note(true, voice), Some(t::FILE_NOTE.get(voice)));
    assert!(start::your_data(false, voice).contains(&t::YOUR_DATA_LIMIT.get(voice)));
    assert_eq!(
        start::your_data(true, voice),
        [&t::YOUR_DATA, &t::YOUR_DATA_FILE].map(|text| text.get(voice))
    );
}

#[test]
fn the_host_is_named_apart() {
    let hosted = start::hosted("routekaart.voorbeeld", Voice::default());
    assert_eq!(hosted.host, "routekaart.voorbeeld");
    assert!(!hosted.before.is_empty());
    assert!(start::hosted("", Voice::default()).host.is_empty());
}

/// The squares of a path made of runs such as `M4 5h7v1h-7z`.
fn squares(code: &qr::QrCode) -> Vec<Vec<bool>> {
    let mut grid = vec![vec![false; code.size]; code.size];
    for run in code.path.split('M').skip(1) {
        let (place, rest) = run.split_once('h').unwrap();
        let (x, y) = place.split_once(' ').unwrap();
        let width: usize = rest.split_once('v').unwrap().0.parse().unwrap();
        let (x, y): (usize, usize) = (x.parse().unwrap(), y.parse().unwrap());
        grid[y][x..x + width].fill(true);
    }
    grid
}

#[test]
fn the_code_has_three_finders_and_white_round_it() {
    let code = start::phone("https://voorbeeld.nl/routekaart/").unwrap().code.unwrap();
    let grid = squares(&code);
    let last = code.size - 1;
    for at in 0..code.size {
        for edge in [0, 3, last - 3, last] {
            assert!(!grid[edge][at] && !grid[at][edge]);
        }
    }
    let is_finder = |x: usize, y: usize| {
        (0..7).all(|row| {
            (0..7).all(|column| {
                let ring = row.min(column).min(6 - row).min(6 - column);
                grid[y + row][x + column] == (ring != 1)
            })
        })
    };
    let far = code.size - 4 - 7;
    assert!(is_finder(4, 4) && is_finder(far, 4) && is_finder(4, far) && !is_finder(far, far));
    // One square is dark in every code, on one side of the diagonal only: rows are not taken for columns.
    assert!(grid[code.size - 4 - 8][4 + 8]);
}

#[test]
fn another_address_is_another_code() {
    let path = |address| qr::code(address).unwrap().path;
    assert_ne!(path("https://voorbeeld.nl/"), path("https://voorbeeld.be/"));
}
