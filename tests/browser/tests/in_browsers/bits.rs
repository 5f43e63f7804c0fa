//! Native and wasm give the same bits: the forecast of every case, computed in the wasm of each engine, against the
//! same file that the native tests are held to. The wasm is a program of its own, made from the same source with the
//! same flags as the app, which has no door for this.

use std::{env, fs};

use serde_json::Value;

use browser_tests::{engine, visit};

/// What is held fast: a line a dossier and week.
const BITS: &str = include_str!("../../../cases/forecast/bits.txt");

#[test]
fn the_forecast_in_wasm_gives_the_bits_of_the_native_one() {
    visit("bits", &engine::ALL, async |page| {
        let path = env::var_os("ROUTEKAART_BITS").expect("ROUTEKAART_BITS");
        let wasm: String =
            fs::read(path).expect("the program").iter().map(|byte| format!("{byte:02x}")).collect();
        // No page of the app: that is closed to any wasm but its own.
        page.open_without_app().await;
        let script = "const [wasm, done] = arguments; \
            const bytes = Uint8Array.from(wasm.match(/../g), (byte) => parseInt(byte, 16)); \
            WebAssembly.instantiate(bytes, {}).then( \
                ({ instance }) => done(instance.exports.main(0, 0)), (error) => done(String(error)))";
        let agreed = page.browser.execute_async(script, vec![Value::from(wasm)]).await.expect("an answer");
        let held = BITS.lines().filter(|line| !line.starts_with('#')).count();
        assert!(100 < held);
        assert_eq!(agreed.json(), &Value::from(held), "lines that agree in {}", page.engine.name());
    });
}
