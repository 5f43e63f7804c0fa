// Somebody who touches anything that can be touched, goes anywhere and types anything, by a chance that can be told again.
// Answers with what went wrong and the last things that were done, or with nothing. Leaves out what takes the answers away,
// what goes to another page, and what the browser asks about.
const [seed, count, places, done] = arguments;

// The generator "mulberry32".
let state = seed | 0;
const below = (end) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % end;
};
const one = (list) => list[below(list.length)];

const WORDS = [
    "", "0", "12", "-1", "1.234,56", "999999999999", "2026-12-01", "2027-02-30", "31", "bakker",
    "<b onclick=alert(1)>x</b>", "\u202e\u200b💥é", "x".repeat(400), "a\nb\tc",
];
const TOUCHABLE = "a[href^='#'], button, input, select, textarea, summary";

if (!window.wrong) {
    window.wrong = [];
    addEventListener("error", (event) => wrong.push(String(event.message)));
    addEventListener("unhandledrejection", (event) => wrong.push(String(event.reason)));
    window.print = () => {};
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
        if (!this.download) click.call(this);
    };
}

const isThere = (element) => element.getClientRects().length && !element.disabled;
const isOfOurs = (element) =>
    element.type !== "file" && !(location.hash === "#/gegevens" && element.localName === "button");

const touch = (element) => {
    if (element.localName === "select") {
        element.value = one([...element.options]).value;
    } else if (element.localName === "textarea" || /^(text|search|number|date|month|tel|email|url)$/.test(element.type)) {
        element.value = one(WORDS);
    } else {
        return element.click();
    }
    for (const kind of ["input", "change"]) element.dispatchEvent(new Event(kind, { bubbles: true }));
};

const trail = [];
const act = () => {
    const turn = below(20);
    if (turn === 0) {
        location.hash = one(places);
    } else if (turn === 1) {
        // Back from there at once: never past the page itself.
        location.hash = one(places);
        history.back();
    } else {
        const all = [...document.querySelectorAll(TOUCHABLE)].filter((each) => isThere(each) && isOfOurs(each));
        const element = all.length && one(all);
        trail.push(`${location.hash} ${element ? element.outerHTML.slice(0, 160) : "nothing to touch"}`);
        if (element) touch(element);
        return;
    }
    trail.push(location.hash);
};

// What must hold whatever was touched.
const broken = () => {
    if (wrong.length) return wrong.join("; ");
    if (document.querySelector("[data-notice]:not([hidden])")) return "the page has stopped";
    return document.querySelector("#app h1, .curtain") ? null : "nothing is shown";
};
const moment = (time) => new Promise((next) => setTimeout(next, time));

(async () => {
    for (let acted = 0; acted < count; acted += 1) {
        act();
        await moment(0);
        await moment(0);
        // A screen may still be coming.
        for (let waited = 0; broken() && waited < 100; waited += 1) await moment(20);
        const fault = broken();
        if (fault) return [fault, ...trail.slice(-12)].join("\n");
    }
    return null;
})().then(done, (error) => done(String(error)));
