//! How large the parts of the page may be: the one place where this is stated. Leaves out measuring.

use domain::values::Language;

use super::packs;
use super::sealer;
use super::sizes::Size;
use super::split;
use super::worker;
use crate::failure::{Failure, Outcome};

/// The sum of the brotli sizes of some files may not pass a limit.
struct Budget {
    /// What the files are together.
    name: &'static str,
    /// At most this many bytes.
    limit: usize,
    /// Which files count.
    counts: fn(&str) -> bool,
}

/// All budgets.
const BUDGETS: [Budget; 3] = [
    // Start and first aid travel in the first round trip of a connection (ten packets, about 14 KiB):
    // someone with bad reception reads them before anything else has come.
    Budget {
        name: "start and first aid (page with styles, and boot.js)",
        limit: 14 * 1024,
        counts: |name| name == "index.html" || (name.starts_with("boot-") && name.ends_with(".js")),
    },
    // What must be there before anything moves; what later screens alone need comes behind it. Raised from 150 KiB when
    // the forecast became whole: levers, backcast, own assumptions, every figure opening to its source, routes side by
    // side, the diary and the reckoning in full. It does not rise further.
    Budget {
        name: "wasm and glue",
        limit: 200 * 1024,
        counts: |name| {
            let is_later = split::is_hashed_later(name) || sealer::is_hashed(name) || worker::is_behind(name);
            !is_later && (name.ends_with(".wasm") || name.ends_with(".js") && !name.starts_with("boot-"))
        },
    },
    // What has come before someone who reads Dutch can do everything; the other languages follow behind it. Raised from
    // 350 KiB when the tests came, after everything else had been made 18 KB smaller (see ARCHITECTURE.md): eight tests
    // with their words, and what came out of each, weigh 65 KB; and from 400 KiB when the table of occupations came, which
    // alone may weigh 60 KB; and from 512 KiB when the plan, the search, exercises, weeks and new work came: eighteen
    // screens; and from 672 KiB when the answers got safe: copies and a mirror, files that are sealed, opened and put
    // together, sharing by block, the page kept for a visit without a network. What decides how soon the page can be used,
    // the two budgets above, did not rise.
    Budget {
        name: "the whole app with all content in one language",
        limit: 768 * 1024,
        counts: |name| {
            name == "index.html"
                || name.ends_with(".js")
                || name.ends_with(".css")
                || name.ends_with(".wasm")
                || packs::is_hashed_pack(name, Language::Nl)
                || packs::is_hashed_table(name)
        },
    },
];

/// Says how much of each budget is used.
///
/// # Errors
/// When one is passed, or when no file counts for it: then the measuring itself is broken.
pub fn check(sizes: &[Size]) -> Outcome<()> {
    let mut broken = Vec::new();
    for budget in &BUDGETS {
        let counted: Vec<usize> =
            sizes.iter().filter(|size| (budget.counts)(&size.name)).map(|size| size.brotli).collect();
        let used: usize = counted.iter().sum();
        let line = format!("{}: {used} of {} bytes", budget.name, budget.limit);
        eprintln!("{line}");
        if counted.is_empty() || budget.limit < used {
            broken.push(line);
        }
    }
    if broken.is_empty() { Ok(()) } else { Err(Failure::new(format!("over budget: {}", broken.join("; ")))) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn build(boot: usize, wasm: usize, later: usize, dutch: usize) -> Vec<Size> {
        let file = |name: &str, brotli| Size { name: name.to_owned(), raw: 0, brotli };
        vec![
            file("index.html", 10_000),
            file("boot-0123456789abcdef.js", boot),
            file("routekaart-0123456789abcdef.js", 5_000),
            file("routekaart_bg-0123456789abcdef.wasm", wasm),
            file("later-0123456789abcdef.wasm", later),
            file("sw.js", 0),
            file("offline-0123456789abcdef.js", 0),
            file("sealer-0123456789abcdef.wasm", 0),
            file("sealer-0123456789abcdef.js", 0),
            file("texts-nl-0123456789abcdef.txt", dutch),
            file("occupations-0123456789abcdef.txt", 60_000),
            file("texts-nl-BE-0123456789abcdef.txt", 900_000),
            file("robots.txt", 900_000),
        ]
    }

    #[test]
    fn a_build_at_its_limits_passes() {
        assert!(check(&build(4_336, 199_800, 300_000, 207_296)).is_ok());
    }

    #[test]
    fn a_byte_more_fails_in_any_budget() {
        assert!(check(&build(4_337, 1, 1, 1)).is_err());
        assert!(check(&build(1, 199_801, 1, 1)).is_err());
        assert!(check(&build(4_336, 199_800, 300_000, 207_297)).is_err());
    }

    #[test]
    fn the_second_file_counts_for_the_whole_app_alone() {
        assert!(check(&build(1, 1, 299_999, 1)).is_ok());
        assert!(check(&build(1, 1, 786_432, 1)).is_err());
    }

    #[test]
    fn a_build_without_wasm_fails() {
        let sizes: Vec<Size> =
            build(1, 1, 1, 1).into_iter().filter(|size| size.name == "index.html").collect();
        assert!(check(&sizes).is_err());
    }
}
