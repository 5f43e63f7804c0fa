//! axe-core in the page. It is put in by the driver after loading, so the page itself allows no more than ever.
//! Leaves out which screens are looked at.

use std::{env, fs};

use crate::Page;

/// The text of axe-core, when it is there.
pub fn axe() -> Option<String> {
    let path = env::var_os("ROUTEKAART_AXE")?;
    Some(fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display())))
}

impl Page {
    /// What axe-core finds on the page as it is: one line a violation and element. Everything folded is opened first.
    pub async fn violations(&self, axe: &str) -> Vec<String> {
        if !self.holds("window.axe").await {
            // Given as text and evaluated there: so it lands in the page's own world in every engine.
            self.run(&format!("{axe}\nwindow.axe = window.axe ?? axe;"), []).await;
        }
        self.run("for (const details of document.querySelectorAll('details')) details.open = true;", [])
            .await;
        self.settle().await;
        let script = "const done = arguments[0]; \
            axe.run(document, { resultTypes: ['violations'] }).then( \
                (result) => done(result.violations.flatMap((rule) => rule.nodes.map( \
                    (node) => rule.id + ': ' + node.html.slice(0, 160) + ' · ' + node.failureSummary))), \
                (error) => done(['axe: ' + error]));";
        let found = self.browser.execute_async(script, Vec::new()).await.expect("axe to answer");
        let found = found.json().as_array().cloned().unwrap_or_default();
        found.iter().map(|line| line.as_str().unwrap_or_default().to_owned()).collect::<Vec<String>>()
    }
}
