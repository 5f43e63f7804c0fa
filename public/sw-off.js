// The way out when a build that is kept turns out to be broken: a host puts this file in the place of sw.js. Wherever the
// page was kept, it then removes what sw.js kept, and the page comes from the host again: where nothing is kept, sw.js asks
// the host. Both go once no page is open any more. It takes nothing of the person, and interrupts nobody.
"use strict";
const leave = async () => {
    const ours = (await caches.keys()).filter((name) => name.startsWith("routekaart-"));
    await Promise.all(ours.map((name) => caches.delete(name)));
    await registration.unregister();
};
// While it is installed: Chromium may put off for minutes what comes after, as long as the worker before it is busy.
addEventListener("install", (event) => event.waitUntil(leave()));
