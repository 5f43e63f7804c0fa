// Starts the page: shows the static part for the place and language at hand, fetches the app, and then closes the
// page to the network. Leaves out everything that the app draws. The page is readable when any of this fails.
(() => {
    "use strict";
    const root = document.documentElement;
    const { js, wasm, later, texts, occupations, style, offline, sealer } = document.currentScript.dataset;
    const packs = JSON.parse(texts);
    const all = (selector) => document.querySelectorAll(selector);
    let mounted = false;
    let failed = false;

    // Storage may be refused; then the page is Dutch and there is nothing to rescue.
    const storage = (use) => {
        try {
            return use(localStorage);
        } catch {
            return null;
        }
    };
    const languages = ["nl", "nl-BE", "en"];
    const saved = storage((store) => store.getItem("routekaart.language"));
    // What was covered stays out of sight until the app covers it again.
    root.hidden = storage(() => "routekaart.covered" in sessionStorage);
    let language = languages.includes(saved) ? saved : "nl";

    let place = "start";

    // The static part: one page a language, in it one section a place. Without this script all Dutch sections show.
    const show = () => {
        if (mounted) return;
        root.lang = language;
        // "#main" is the skip link, not a place.
        if (location.hash.startsWith("#/")) place = location.hash.slice(2).split(/[/?]/)[0] || "start";
        for (const page of all("[data-shell]")) {
            page.hidden = page.dataset.shell !== language;
            const main = page.querySelector("main");
            // One page alone may have the id that the skip link leads to, and an empty one is none.
            if (page.hidden) main.removeAttribute("id");
            else main.id = "main";
            const sections = [...page.querySelectorAll("[data-place]")];
            const known = sections.some((section) => section.dataset.place === place);
            // A place that only the app knows shows that it is coming, not a page that would be replaced.
            const shown = known ? place : failed ? "start" : "wait";
            for (const section of sections) section.hidden = section.dataset.place !== shown;
        }
    };

    // The texts by language, where the app looks for them. Each pack is asked for once.
    const there = (globalThis.routekaartTexts = {});
    const asked = {};
    const read = async (file) => {
        const answer = await fetch(file);
        if (!answer.ok) throw new Error(`${answer.status} ${file}`);
        return answer.text();
    };
    const take = async (tag) => {
        there[tag] = await read(packs[tag]);
    };
    const bring = (tag) => (asked[tag] ??= take(tag));

    // Clicks before the app is there. A language is switched here too; for the rest the app looks in this list.
    const early = (globalThis.routekaartEarly = []);
    const hear = (event) => {
        const chosen = event.target.closest("[data-language]");
        const waiting = event.target.closest("[data-early]");
        if (chosen) {
            language = chosen.dataset.language;
            early.push(language);
            // Not where nothing is to be kept.
            storage((store) => "routekaart.keep-nothing" in sessionStorage || store.setItem("routekaart.language", language));
            show();
            // Whether it comes is seen where it is waited for.
            if (failed) tell("not-started");
            else bring(language).catch(() => {});
        } else if (waiting) {
            early.push(waiting.dataset.early);
        }
    };

    // Notices are part of the page from the start, hidden: they need nothing fetched.
    const tell = (name) => {
        root.hidden = false;
        for (const notice of all("[data-notice]")) {
            notice.hidden = notice.dataset.notice !== name || notice.lang !== root.lang;
            if (!notice.hidden) notice.focus();
        }
    };
    const copies = () => {
        const found = {};
        storage((store) => {
            for (const key of Object.keys(store)) {
                if (key.startsWith("routekaart.")) found[key] = store.getItem(key);
            }
        });
        return found;
    };
    const download = () => {
        const link = document.createElement("a");
        const text = JSON.stringify({ format: "routekaart-rescue", copies: copies() }, null, 2);
        link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
        link.download = "routekaart-rescue.json";
        link.click();
    };
    document.addEventListener("click", (event) => {
        const wish = event.target.closest("[data-notice] [data-wish]")?.dataset.wish;
        if (wish === "download") download();
        if (wish === "again") location.reload();
    });

    // A fault in the app leaves it standing still. Messages without an error come from elsewhere (extensions,
    // resize notices) and stop nothing.
    const rescue = (fault) => {
        if (fault && mounted) tell("stopped");
    };
    addEventListener("error", (event) => rescue(event.error));
    addEventListener("unhandledrejection", (event) => rescue(event.reason));

    // From here on the page may fetch nothing at all, from nobody. A second policy can only take away. While
    // developing there is no first one, and the page stays open for reloads.
    const close = () => {
        const first = document.querySelector('meta[http-equiv="Content-Security-Policy"]');
        if (!first) return;
        const styles = first.content.match(/'sha256-[^']+'/g) || ["'none'"];
        const second = document.createElement("meta");
        second.httpEquiv = first.httpEquiv;
        second.content =
            "default-src 'none'; connect-src 'none'; img-src data: blob:; base-uri 'none'; form-action 'none'; " +
            "require-trusted-types-for 'script'; trusted-types 'none'; style-src " + styles.join(" ");
        document.head.append(second);
    };

    // The store that outlives a killed browser, with the newest copy in it. A browser may refuse it, or never answer.
    const mirror = new Promise((done) => {
        setTimeout(done, 3000);
        const name = "routekaart";
        const open = indexedDB.open(name);
        open.onerror = done;
        open.onupgradeneeded = () => open.result.createObjectStore(name);
        open.onsuccess = () => {
            const newest = open.result.transaction(name).objectStore(name).get("copy");
            newest.onsuccess = () => {
                globalThis.routekaartMirror = [open.result, newest.result];
                done();
            };
        };
    }).catch(() => {});

    // The styles of what only the app draws. It waits for them, but works without.
    const dress = () => new Promise((done) => {
        const link = document.createElement("link");
        link.rel = "stylesheet";
        link.href = style;
        link.onload = link.onerror = done;
        document.head.append(link);
    });

    // From a host that gives it a wrong type, a program cannot be compiled while it comes in.
    const compile = (file) => WebAssembly.compileStreaming(fetch(file)).catch(async () => {
        const answer = await fetch(file);
        return WebAssembly.compile(await answer.arrayBuffer());
    });

    // What later screens need: the second file, put beside the first, and the table of occupations. Without them the page
    // says so at those screens. While developing there is no second file.
    const join = async (rest, table, first) => {
        let there = true;
        try {
            globalThis.routekaartOccupations = await table;
            if (rest) await WebAssembly.instantiate(await rest, { __wasm_split: first });
        } catch (fault) {
            console.error(fault);
            there = false;
        }
        globalThis.routekaartLater = there;
        dispatchEvent(new Event("routekaart:later"));
    };

    // What seals files runs beside the page. It has to be there, and ready, before the page is closed to the network.
    const employ = () => new Promise((done) => {
        const worker = (globalThis.routekaartSealer = new Worker(sealer));
        worker.onmessage = worker.onerror = done;
    });

    // What the page can do without may not keep it open to the network: once in a while a browser never answers.
    const within = (work) => Promise.race([work, new Promise((done) => setTimeout(done, 20000))]);

    const start = async () => {
        // While developing they are in the page.
        const dressed = style && dress();
        // Compiled apart from starting, so that starting can wait for texts.
        const [app, module] = await Promise.all([import(js), compile(wasm), bring(language)]);
        // Another language may have been chosen meanwhile.
        while (!there[language]) await bring(language);
        await dressed;
        await mirror;
        // Only now, so that they take nothing from what the start needs.
        const rest = later && compile(later);
        const table = read(occupations);
        for (const coming of [rest, table]) coming?.catch(() => {});
        // Starts the app, which draws itself in place of the static part before this comes back.
        const first = await app.default({ module_or_path: module });
        mounted = true;
        removeEventListener("hashchange", show);
        document.removeEventListener("click", hear, true);
        const joined = Promise.allSettled([join(rest, table, first), sealer && within(employ())]);
        // The other languages. The page can do without one that does not come, until it is opened again.
        await Promise.allSettled(Object.keys(packs).map(bring));
        dispatchEvent(new Event("routekaart:texts"));
        await joined;
        if (document.readyState !== "complete") {
            await new Promise((done) => addEventListener("load", done, { once: true }));
        }
        // The last that may ask for anything. The page can do without.
        if (offline) await within(import(offline).then((it) => it.default())).catch(() => {});
        close();
        root.dataset.loaded = "";
    };

    for (const host of all("[data-host]")) {
        host.textContent = location.host;
        host.parentElement.hidden = !location.host;
    }
    show();
    addEventListener("hashchange", show);
    document.addEventListener("click", hear, true);
    start().catch((fault) => {
        console.error(fault);
        // The static part is gone once the app has begun to draw.
        failed = Boolean(document.querySelector("[data-shell]"));
        show();
        tell(failed ? "not-started" : "stopped");
    });
})();
