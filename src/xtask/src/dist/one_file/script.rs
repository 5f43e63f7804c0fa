//! The one script of the page in one file: `public/one-file.js` with the modules and `boot.js` in it. No import, which would
//! need an address; so its hash is all that the policy must allow. Leaves out the parts that are no script.

use std::fs;

use super::text;
use crate::dist::{scripts, squeeze};
use crate::failure::{Failure, Outcome, While};
use crate::project;
use crate::tools::Tools;

/// Where the modules and `boot.js` go.
const MODULES: &str = "const modules = {};";
const BOOT: &str = "BOOT;";
/// What is otherwise in `boot.js`, and how often: where modules come from, and the name under which everything is kept.
const OTHERWISE: [(&str, &str); 3] = [
    ("import(", "bundled("),
    ("\"routekaart.", "\"routekaart-file."),
    ("const name = \"routekaart\";", "const name = \"routekaart-file\";"),
];

/// The script, as small as the others where the tool is there.
///
/// # Errors
/// When a script is missing or is not as it is thought to be, or the tool fails.
pub fn of(tools: &Tools, modules: &[(String, String)]) -> Outcome<String> {
    let public = project::root().join("public");
    let whole = joined(&text(&public, "one-file.js")?, modules, &text(&public, "boot.js")?)?;
    if !tools.has("terser") {
        return Ok(whole);
    }
    let file = std::env::temp_dir().join(format!("one-file-{}.js", std::process::id()));
    fs::write(&file, whole).during("cannot write the script of one file")?;
    let made = scripts::one(tools, &file, &[])
        .and_then(|()| fs::read_to_string(&file).during("cannot read the script of one file"));
    // Nothing in it is needed any more, whatever came of it.
    let _ = fs::remove_file(&file);
    safe(made?)
}

fn joined(script: &str, modules: &[(String, String)], boot: &str) -> Outcome<String> {
    let mut boot = squeeze::script(boot);
    for (usual, here) in OTHERWISE {
        if !boot.contains(usual) {
            return Err(Failure::new(format!("boot.js has no {usual}")));
        }
        boot = boot.replace(usual, here);
    }
    let script = squeeze::script(script);
    for place in [MODULES, BOOT] {
        if !script.contains(place) {
            return Err(Failure::new(format!("one-file.js has no {place}")));
        }
    }
    let modules: Vec<String> = modules.iter().map(|(name, made)| format!("\"{name}\":{made}")).collect();
    // The modules last, and once: nothing in them may be taken for a place.
    let script = script.replacen(BOOT, &boot, 1);
    safe(script.replacen(MODULES, &format!("const modules = {{{}}};", modules.join(",")), 1))
}

/// The script, when nothing in it ends its element.
fn safe(script: String) -> Outcome<String> {
    if script.contains("</script") || script.contains("<!--") {
        return Err(Failure::new("the script of one file cannot stand inside a page"));
    }
    Ok(script)
}

/// A module as a function that was called: the object that an import would give.
///
/// # Errors
/// When it hands out nothing of its own accord, or takes from another module.
pub fn classic(module: &str) -> Outcome<String> {
    let module = module.replace("import.meta.url", "location.href");
    let made = if module.contains("export default ") {
        module.replacen("export default ", "const handedOut=", 1) + ";return{default:handedOut}"
    } else {
        let (before, list) = module.rsplit_once("export").ok_or_else(unlike)?;
        let names = list.trim().trim_end_matches(';').trim_start_matches('{').trim_end_matches('}');
        let name = names.split(',').find_map(|name| name.trim().strip_suffix(" as default"));
        format!("{before};return{{default:{}}}", name.ok_or_else(unlike)?)
    };
    let takes = made.lines().any(|line| line.starts_with("import ") || line.starts_with("import{"));
    if takes || made.contains("import.meta") { Err(unlike()) } else { Ok(format!("(()=>{{{made}}})()")) }
}

fn unlike() -> Failure {
    Failure::new("a module is not what it is thought to be")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn boot_takes_its_parts_from_the_page_and_keeps_under_another_name() {
        let public = project::root().join("public");
        let modules = [("./a.js".to_owned(), "(()=>1)()".to_owned())];
        // A name of its own would stand in the way.
        assert!(!text(&public, "boot.js").unwrap().contains("bundled"));
        let script =
            joined(&text(&public, "one-file.js").unwrap(), &modules, &text(&public, "boot.js").unwrap());
        let script = script.unwrap();
        assert!(script.contains("const modules = {\"./a.js\":(()=>1)()};"));
        for word in ["import(", "\"routekaart.", "\"routekaart\"", "'routekaart", "BOOT"] {
            assert!(!script.contains(word), "{word}");
        }
        assert!(joined("", &[], "").is_err());
    }

    #[test]
    fn both_kinds_of_module_become_functions() {
        let glue = "const x=1;export{a as initSync,x as default};\n";
        assert_eq!(classic(glue).unwrap(), "(()=>{const x=1;;return{default:x}})()");
        let own = "const a=1;export default async()=>a;";
        assert_eq!(
            classic(own).unwrap(),
            "(()=>{const a=1;const handedOut=async()=>a;;return{default:handedOut}})()"
        );
        assert!(classic("let x;").is_err() && classic("import a from \"b\"\nexport{a as default}").is_err());
    }
}
