//! Scripts that run before the page's own and make the browser fail, or fix what changes by itself.
//! Leaves out faults of the host: those are in `host::fault`.

use host::fault::Fault;
use screens::route::Route;

/// The browser gives no storage: touching it is an error.
pub fn storage_refused() -> Fault {
    Fault::ScriptBefore(
        "Object.defineProperty(window, 'localStorage', \
            { get() { throw new DOMException('refused', 'SecurityError'); } });"
            .to_owned(),
    )
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

/// Something in the page throws, a moment after one came to a place.
pub fn breaks_at(route: Route) -> Fault {
    Fault::ScriptBefore(format!(
        "addEventListener('hashchange', () => {{ \
            if (location.hash === '{}') setTimeout(() => {{ throw new Error('broken'); }}, 300); \
        }});",
        route.href()
    ))
}
