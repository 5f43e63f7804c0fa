//! Scripts that run before the page's own and make the browser fail, or fix what changes by itself.
//! Leaves out faults of the host: those are in `host::fault`.

use host::fault::Fault;
use screens::route::Route;

/// The browser gives no quick store: touching it is an error.
pub fn quick_store_refused() -> Fault {
    refused("localStorage")
}

/// The browser gives no mirror: touching it is an error.
pub fn mirror_refused() -> Fault {
    refused("indexedDB")
}

fn refused(name: &str) -> Fault {
    Fault::ScriptBefore(format!(
        "Object.defineProperty(window, '{name}', \
            {{ get() {{ throw new DOMException('refused', 'SecurityError'); }} }});"
    ))
}

/// The quick store and the mirror take this many writes each, and then no more, as when they are full; until a test says
/// `roomAgain()`.
pub fn full_after(writes: u32) -> Fault {
    Fault::ScriptBefore(format!(
        "{{ let isFull = true; window.roomAgain = () => {{ isFull = false; }}; \
            const full = () => {{ throw new DOMException('full', 'QuotaExceededError'); }}; \
            for (const [of, name] of [[Storage, 'setItem'], [IDBObjectStore, 'put']]) {{ \
                let left = {writes}; \
                const write = of.prototype[name]; \
                of.prototype[name] = function (...parts) {{ \
                    if (isFull && left === 0) full(); \
                    left -= 1; \
                    return write.apply(this, parts); \
                }}; \
            }} }}"
    ))
}

/// It is noon on this day (`2026-11-21`), and stays so until a test says another: `clockTo('2026-12-21')`.
pub fn clock_at(day: &str) -> Fault {
    Fault::ScriptBefore(format!(
        "{{ const Real = Date; let now = new Real('{day}T12:00:00').getTime(); \
            window.clockTo = (day) => {{ now = new Real(day + 'T12:00:00').getTime(); }}; \
            window.Date = class extends Real {{ \
                constructor(...parts) {{ if (parts.length) super(...parts); else super(now); }} \
                static now() {{ return now; }} \
            }}; }}"
    ))
}

/// Time stands still for whoever asks the clock, and what waits longer than half a minute waits for it, until a test lets it
/// pass: `passMinutes(5)`.
pub fn time_can_pass() -> Fault {
    Fault::ScriptBefore(
        "{ const Real = Date; const wait = window.setTimeout.bind(window); \
            let now = Real.now(); let waiting = []; \
            window.Date = class extends Real { \
                constructor(...parts) { if (parts.length) super(...parts); else super(now); } \
                static now() { return now; } \
            }; \
            window.setTimeout = (work, time, ...rest) => { \
                const isOfPage = 30000 < time && /wasm/.test(new Error().stack); \
                if (!isOfPage) return wait(work, time, ...rest); \
                waiting.push([now + time, work]); return 0; \
            }; \
            window.passMinutes = (minutes) => { \
                now += minutes * 60000; \
                const due = waiting.filter(([time]) => time <= now); \
                waiting = waiting.filter(([time]) => now < time); \
                for (const [, work] of due) work(); \
            }; }"
            .to_owned(),
    )
}

/// The page cannot close itself to the network: proves that a test of silence would hear a sound.
pub fn never_closes() -> Fault {
    Fault::ScriptBefore(
        "{ const append = Element.prototype.append; \
            Element.prototype.append = function (...parts) { \
                if (parts.some((part) => part.httpEquiv)) return; \
                append.apply(this, parts); \
            }; }"
            .to_owned(),
    )
}

/// Something in the page throws, a moment after one came to a place, from elsewhere or by loading it.
pub fn breaks_at(route: Route) -> Fault {
    Fault::ScriptBefore(format!(
        "const comes = () => {{ \
            const isThere = location.hash === '{}' && document.querySelector('#app > .hidden-visually[role=status]'); \
            if (isThere) setTimeout(() => {{ throw new Error('broken'); }}, 300); \
        }}; \
        addEventListener('hashchange', comes); \
        new MutationObserver(comes).observe(document, {{ attributes: true, subtree: true, attributeFilter: ['data-loaded'] }});",
        route.href()
    ))
}
