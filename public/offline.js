// What is left to do before the page closes itself to the network: keep it for a visit without one, look once whether
// there is a newer build, and from then on count what the page asks for. Leaves out keeping itself: `sw.js` does that.
const workers = navigator.serviceWorker;
// Longer than this nobody waits for the answer whether there is a newer build.
const PATIENCE = 10000;
const WORKER = "./sw.js";
// What a page from disk tries to ask for: a name that nobody can have. Of files, browsers tell nothing.
const NOBODY = "https://routekaart.invalid/";
// By this the policy of a closed page is known. What the first policy refuses as well is told twice.
const CLOSED = "img-src data: blob:";
// Written by xtask dist.
const INSTALLED = { manifest: "./app.webmanifest", "apple-touch-icon": "./icon-192.png" };

const told = (name, value) => {
    globalThis[`routekaart${name[0].toUpperCase()}${name.slice(1)}`] = value;
    dispatchEvent(new Event(`routekaart:${name}`));
};

// A file to its last byte: browsers keep no copy of an answer that nobody read.
const bring = async (name, how) => (await fetch(name, how)).arrayBuffer();

// Until a worker that is being installed has all its files, or has failed to get them.
const settled = (worker) => new Promise((done) => {
    if (!worker) return done();
    const look = () => worker.state !== "installing" && done();
    worker.addEventListener("statechange", look);
    look();
});

// Browsers look for a newer worker by themselves, seconds after a page has come: past the moment when it closes itself.
// So they may take the worker from their own copies (`updateViaCache`), and the copy is renewed here, in time.
const keep = async () => {
    const before = await workers.getRegistration();
    if (before) {
        // Without a network there is nothing to look for.
        await bring(WORKER, { cache: "reload", signal: AbortSignal.timeout?.(PATIENCE) });
        await before.update();
    }
    const kept = before ?? (await workers.register(WORKER, { updateViaCache: "all" }));
    await settled(kept.installing);
    return kept;
};

// Nothing happens by itself: the person chooses the moment.
const renew = async () => {
    const waiting = (await workers.getRegistration())?.waiting;
    if (!waiting) return location.reload();
    waiting.addEventListener("statechange", () => waiting.state === "activated" && location.reload());
    waiting.postMessage("take-over");
};

const count = () => {
    const asked = { sent: 0, stopped: 0 };
    const since = performance.now();
    told("asked", asked);
    new PerformanceObserver((list) => {
        asked.sent += list.getEntries().filter(({ name, startTime }) => since < startTime && !own.has(name)).length;
        told("asked", asked);
    }).observe({ type: "resource" });
    document.addEventListener("securitypolicyviolation", (event) => {
        if (own.has(event.blockedURI) || !event.originalPolicy.includes(CLOSED)) return;
        asked.stopped += 1;
        told("asked", asked);
    });
    addEventListener("routekaart:try", () => fetch(location.host ? WORKER : NOBODY).catch(() => {}));
};

// What browsers ask for of their own accord, find in their own copies, or are refused: it is no attempt of the page.
const own = new Set();

// What an app among others needs. Browsers fetch it at a moment of their own, also when the page is closed by then; so
// they have it before.
const introduce = async () => {
    const manifest = await (await fetch(INSTALLED.manifest)).json();
    const names = [INSTALLED.manifest, ...manifest.icons.map((icon) => icon.src)];
    for (const name of names) own.add(new URL(name, document.baseURI).href);
    await Promise.all(names.map((name) => bring(name)));
    for (const [rel, href] of Object.entries(INSTALLED)) {
        const link = document.createElement("link");
        Object.assign(link, { rel, href });
        document.head.append(link);
    }
};

const last = async () => {
    await introduce().catch(console.info);
    try {
        await keep();
    } catch (fault) {
        // A private window, a host without the file, no network: the page does without.
        console.info(fault);
    }
    const kept = await workers?.getRegistration().catch(() => {});
    if (kept?.waiting) {
        addEventListener("routekaart:renew", renew);
        told("newer", true);
    }
    kept?.active?.postMessage("loaded");
};

export default async () => {
    // A file from disk is kept by whoever saved it.
    if (location.host) await last();
    count();
};
