//! The names by which the program asks its glue for what the browser does: one or two letters each. As wasm-bindgen
//! writes them, each stands twice in what travels, with a hash that nothing can compress. Measured with ninety of
//! them: 2.5 KB of brotli. Leaves out the names that the glue asks the program for: few, and the second file knows them.

use std::collections::HashMap;
use std::fs;
use std::path::Path;

use super::{IMPORTS, Reader, file, put_number, put_sized, sections};
use crate::failure::{Failure, Outcome, While};

/// The kind of an import that is a function: here nothing else is asked of the glue.
const FUNCTION: u8 = 0;
/// What names are made of.
const LETTERS: &[u8; 26] = b"abcdefghijklmnopqrstuvwxyz";

/// Names by the names that stand in their place.
type Names = HashMap<String, String>;

/// Shortens the names in a program and in its glue.
///
/// # Errors
/// When one of the two is not as wasm-bindgen writes it.
pub fn shorten(program: &Path, glue: &Path) -> Outcome<()> {
    let before = fs::read(program).during("cannot read the program")?;
    let script = fs::read_to_string(glue).during("cannot read the glue")?;
    let (after, names) = renamed(&before)
        .ok_or_else(|| Failure::new("the imports of the program are not what they are thought to be"))?;
    fs::write(program, after).during("cannot write the program")?;
    fs::write(glue, with_names(&script, &names)).during("cannot write the glue")
}

/// The program with short names, and what they stand for: modules and functions.
fn renamed(program: &[u8]) -> Option<(Vec<u8>, Names)> {
    let mut all = sections(program)?;
    let (_, imports) = all.iter_mut().find(|(id, _)| *id == IMPORTS)?;
    let mut names = Names::new();
    let mut rest = Reader(imports);
    let count = rest.number()?;
    let mut out = Vec::new();
    put_number(&mut out, count);
    for _ in 0..count {
        for _ in ["module", "function"] {
            let long = String::from_utf8(rest.sized()?.to_vec()).ok()?;
            let next = short(names.len());
            put_sized(&mut out, names.entry(long).or_insert(next).as_bytes());
        }
        out.push(Some(rest.byte()?).filter(|kind| *kind == FUNCTION)?);
        put_number(&mut out, rest.number()?);
    }
    *imports = out;
    Some((file(&all), names))
}

/// A name of one or two letters: no word of JavaScript that has so few may not be a name of a member.
fn short(place: usize) -> String {
    let letter = |place: usize| LETTERS.get(place % LETTERS.len()).map(|letter| char::from(*letter));
    let first = (place / LETTERS.len()).checked_sub(1).and_then(letter);
    first.into_iter().chain(letter(place)).collect()
}

/// A script with the short names, the longest put first so that none is hit as a part of another.
fn with_names(script: &str, names: &Names) -> String {
    let mut longest_first: Vec<_> = names.iter().collect();
    longest_first.sort_by(|(one, _), (other, _)| other.len().cmp(&one.len()).then_with(|| one.cmp(other)));
    longest_first.into_iter().fold(script.to_owned(), |script, (long, short)| script.replace(long, short))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dist::wasm::CODE;

    fn program(names: &[&str]) -> Vec<u8> {
        let mut imports = Vec::new();
        put_number(&mut imports, names.len());
        for name in names {
            put_sized(&mut imports, b"./glue.js");
            put_sized(&mut imports, name.as_bytes());
            imports.extend([FUNCTION, 7]);
        }
        file(&[(IMPORTS, imports), (CODE, vec![0])])
    }

    #[test]
    fn program_and_glue_get_the_same_names() {
        let (after, names) = renamed(&program(&["__wbg_a_01", "__wbg_a_01_b"])).unwrap_or_default();
        assert_eq!(
            after,
            file(&[(IMPORTS, b"\x02\x01a\x01b\0\x07\x01a\x01c\0\x07".to_vec()), (CODE, vec![0])])
        );
        let script = "{ __wbg_a_01: f, __wbg_a_01_b: g }; { './glue.js': h }";
        assert_eq!(with_names(script, &names), "{ b: f, c: g }; { 'a': h }");
    }

    #[test]
    fn names_go_on_behind_the_last_letter() {
        assert_eq!([0, 25, 26, 90].map(short), ["a", "z", "aa", "cm"]);
    }

    #[test]
    fn what_is_no_program_is_refused() {
        assert!(renamed(b"no wasm").is_none());
    }
}
