//! The start page as a static page. Leaves out what needs answers: country, the code for a phone, going on.

use content::phases;

use super::markup::{escape, link_button};
use super::words::Words;
use crate::failure::Outcome;

/// The line of the drawing, as `src/app/src/ui/route_drawing.rs` draws it.
const LINE: &str = "M50 96C83 88 117 82 150 72C183 62 217 42 250 36C283 30 317 24 350 24C383 24 417 49 450 56\
    C483 63 517 72 550 72C583 72 617 42 650 36C683 30 717 24 750 24";
/// Its first part, where everybody begins.
const FIRST: &str = "M50 96C83 88 117 82 150 72";

/// The start page.
pub fn section(words: &Words) -> Outcome<String> {
    let mut gains = String::from("<ul class=\"cards\">");
    for gain in screens::start::gains(words.voice()) {
        gains.push_str(&format!(
            "<li class=\"card\"><p class=\"card__term\">{}</p><h3>{}</h3></li>",
            escape(gain.time),
            escape(gain.title)
        ));
    }
    gains.push_str("</ul>");
    // The app does more with the choice: it hears of a click before it was there by the name in `data-early`.
    let mut ways = String::from("<ul class=\"cards\">");
    for way in screens::start::ways(words.voice()) {
        ways.push_str(&format!(
            "<li class=\"card\"><h3><a class=\"card__link\" href=\"{}\" data-early=\"{}\">{}</a></h3><p>{}</p></li>",
            way.href,
            way.name,
            escape(way.title),
            escape(way.find)
        ));
    }
    ways.push_str("</ul>");
    let intake = screens::start::first_question().href();
    let row = format!(
        "<p class=\"row\">{}{}</p>",
        link_button("#/eerste-hulp", &words.get("start.begin-first-aid")?, false),
        link_button(&intake, &words.get("start.begin-intake")?, true)
    );
    let mut page = format!(
        "<h1 tabindex=\"-1\">{}</h1><p class=\"page__lede\">{}</p>{}{row}<h2>{}</h2>{gains}<h2>{}</h2><p>{}</p>{ways}",
        words.get("start.title")?,
        words.get("start.intro")?,
        drawing(words)?,
        words.get("start.what-you-get-heading")?,
        words.get("start.fork-heading")?,
        words.get("start.fork-hint")?,
    );
    for (heading, paragraphs) in [
        ("start.work-laptop-heading", &["start.work-laptop-body"][..]),
        ("start.what-you-need-heading", &["start.what-you-need"]),
        ("start.your-data-heading", &["start.your-data", "start.your-data-limit"]),
        ("start.not-covered-heading", &["start.not-covered"]),
    ] {
        page.push_str(&format!("<h2>{}</h2>", words.get(heading)?));
        for id in paragraphs {
            page.push_str(&format!("<p>{}</p>", words.get(id)?));
        }
        if heading == "start.your-data-heading" {
            // Who hosts the page is known only where it runs: boot.js writes it in.
            let host = words.fill("start.hosted-by", &["\u{1}"])?.replace('\u{1}', "<b data-host></b>");
            page.push_str(&format!("<p hidden>{host}</p>"));
        }
    }
    Ok(format!("{page}<p class=\"small soft\">{}</p>", words.get("start.static-note")?))
}

/// The eight phases on one line.
fn drawing(words: &Words) -> Outcome<String> {
    let all = phases();
    let mut stops = String::new();
    for (number, phase) in (1_usize..).zip(all) {
        let mut class = String::from("drawing__phase");
        for (applies, variant) in
            [(number == 1, "start"), (phase.optional, "optional"), (number == all.len(), "end")]
        {
            if applies {
                class.push_str(&format!(" drawing__phase--{variant}"));
            }
        }
        stops.push_str(&format!(
            "<li class=\"{class}\"><span class=\"drawing__stop\" aria-hidden=\"true\">{number}</span>{}</li>",
            words.of(phase.name)
        ));
    }
    Ok(format!(
        "<div class=\"drawing\"><svg class=\"drawing__line\" viewBox=\"0 0 800 120\" preserveAspectRatio=\"none\" \
        aria-hidden=\"true\"><path d=\"{LINE}\" vector-effect=\"non-scaling-stroke\"/>\
        <path class=\"drawing__way\" d=\"{FIRST}\" vector-effect=\"non-scaling-stroke\"/></svg>\
        <ol class=\"drawing__stops\" aria-label=\"{}\">{stops}</ol></div>",
        words.get("common.route")?
    ))
}
