//! The element by which the page names its files to `boot.js`, read and written anew. Leaves out the files.

/// Every file that it names, after the word that stands before it: `src`, `data-wasm`, a language.
pub fn files(tag: &str) -> Vec<(&str, &str)> {
    const OPEN: &str = "\"./";
    let mut files = Vec::new();
    let mut rest = tag;
    while let Some((before, after)) = rest.split_once(OPEN) {
        let Some((file, following)) = after.split_once('"') else { break };
        let word = before.trim_end_matches(['=', ':', '"']);
        let start = word.rfind([' ', '\n', '{', '"']).map_or(0, |at| at + 1);
        files.push((word.get(start..).unwrap_or_default(), file));
        rest = following;
    }
    files
}

/// The element without some of its attributes, and without waiting: it stands behind what it needs.
pub fn without(tag: &str, gone: &[(&str, &str)]) -> String {
    let tag = gone
        .iter()
        .fold(tag.to_owned(), |tag, (word, file)| tag.replace(&format!("{word}=\"./{file}\""), ""));
    tag.trim_end_matches("defer").split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    const TAG: &str = "src=\"./boot-1.js\" data-js=\"./app-2.js\"\n\
        data-texts='{\"nl\":\"./texts-nl-3.txt\",\"nl-BE\":\"./texts-nl-BE-4.txt\"}'\ndata-table=\"./t.txt\" defer";

    #[test]
    fn every_file_is_found_by_its_word() {
        let expected = [
            ("src", "boot-1.js"),
            ("data-js", "app-2.js"),
            ("nl", "texts-nl-3.txt"),
            ("nl-BE", "texts-nl-BE-4.txt"),
            ("data-table", "t.txt"),
        ];
        assert_eq!(files(TAG), expected);
    }

    #[test]
    fn what_the_page_holds_itself_is_not_named() {
        let left = without(TAG, &[("src", "boot-1.js"), ("data-table", "t.txt")]);
        assert_eq!(
            left,
            "data-js=\"./app-2.js\" data-texts='{\"nl\":\"./texts-nl-3.txt\",\"nl-BE\":\"./texts-nl-BE-4.txt\"}'"
        );
    }
}
