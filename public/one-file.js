// The script of the page in one file: what a host would serve stands in the page itself, and is found here. Leaves out
// what is done with it: boot.js does that, which xtask dist puts at the end with `bundled` in the place of `import`.
(() => {
    "use strict";
    const { dataset } = document.currentScript;
    // Local files may share what a browser keeps, so this one keeps it under a name of its own.
    globalThis.routekaartName = "routekaart-file";
    // Written by xtask dist, by the names that boot.js is told.
    const modules = {};
    const bundled = async (name) => modules[name];

    // A page from disk can start no worker but one that it makes itself.
    for (const block of document.querySelectorAll("[data-worker]")) {
        dataset[block.dataset.worker] = URL.createObjectURL(new Blob([block.text], { type: "text/javascript" }));
    }

    const whole = new Promise((done) => addEventListener("DOMContentLoaded", done));
    {
        // In the place of the browser's own, for what starts the page and for nothing else.
        const fetch = async (name) => {
            await whole;
            const letters = atob(document.querySelector(`[data-part="${name}"]`).text);
            const packed = new Uint8Array(letters.length);
            for (let at = 0; at < letters.length; at += 1) packed[at] = letters.charCodeAt(at);
            const part = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
            return new Response(part, { headers: { "Content-Type": "application/wasm" } });
        };
        BOOT;
    }
})();
