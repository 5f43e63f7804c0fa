// Keeps one whole build of the page, so that it opens without a network. All files of the build come together, each
// checked by its digest, or none is kept. A newer build waits until the person wants it or no page is open any more.
// Leaves out everything else: what is not a file of a build goes to the network as if this were not here.
"use strict";
// Written by xtask dist: the build's own name, and its files with their digests.
const BUILD = "build";
const FILES = {};

const OURS = "routekaart-";
const KEPT = OURS + BUILD;
const address = (name) => new URL(name, location).href;
const PAGE = address("./");
const NAMES = new Set(Object.keys(FILES).map(address));
// A file of another build, for a page of that build that is still coming in.
const HASHED = /-[0-9a-f]{16}\.\w+$/;

const bring = async () => {
    const all = Object.entries(FILES).map(
        // The page has no hash in its name, so a copy that the browser has of it may be an old one.
        ([name, integrity]) => new Request(name, { integrity, cache: address(name) === PAGE ? "no-cache" : "default" }),
    );
    try {
        await (await caches.open(KEPT)).addAll(all);
    } catch (fault) {
        await caches.delete(KEPT);
        throw fault;
    }
};

// What is kept under an address: of this build, else of another one. Hosts send other bytes to browsers that take them
// packed; here they are unpacked already.
const kept = async (wanted) => {
    // Looked into without opening it: that would make it anew where `sw-off.js` has just taken it away.
    const own = await caches.match(wanted, { ignoreVary: true, cacheName: KEPT });
    return own ?? caches.match(wanted, { ignoreVary: true });
};

// The builds before this one go once it is the one that answers, no newer one is there, and the page that has just come
// in is the only one open: no page of theirs can ask for anything then.
const tidy = async () => {
    const pages = await clients.matchAll({ type: "window", includeUncontrolled: true });
    if (registration.installing || registration.waiting || 1 < pages.length) return;
    const older = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== KEPT);
    await Promise.all(older.map((name) => caches.delete(name)));
};

addEventListener("install", (event) => event.waitUntil(bring()));

addEventListener("fetch", (event) => {
    const { method, mode, url } = event.request;
    const { origin, pathname, search } = new URL(url);
    if (method !== "GET" || origin !== location.origin) return;
    const plain = origin + pathname;
    const isPage = mode === "navigate" && (plain === PAGE || plain === `${PAGE}index.html`);
    const wanted = isPage ? PAGE : plain;
    if (!isPage && (search || !(NAMES.has(plain) || HASHED.test(plain)))) return;
    event.respondWith(kept(wanted).then((found) => found ?? fetch(event.request)));
});

addEventListener("message", (event) => {
    if (event.data === "take-over") skipWaiting();
    if (event.data === "loaded") event.waitUntil(tidy());
});
