// The way out when a build that is kept turns out to be broken: a host puts this file in the place of sw.js. Wherever the
// page was kept, it then removes what sw.js kept and takes both away, and the page comes from the host again. It takes
// nothing of the person, and interrupts nobody: an open page stays as it is until it is opened again.
"use strict";
const empty = async () => {
    const ours = (await caches.keys()).filter((name) => name.startsWith("routekaart-"));
    await Promise.all(ours.map((name) => caches.delete(name)));
};
// At once: a browser may put off what comes after being installed for as long as the page before is open. Where nothing is
// kept, sw.js asks the host.
addEventListener("install", (event) => {
    skipWaiting();
    event.waitUntil(empty());
});
addEventListener("activate", (event) => event.waitUntil(empty().then(() => registration.unregister())));
