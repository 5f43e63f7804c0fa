//! A person who uses nothing but keys: walks with Tab until the wanted element has the focus, then presses it.
//! Leaves out what is typed into which field.

use serde_json::Value;
use thirtyfour::Key;
use thirtyfour::common::keys::TypingData;

use crate::Page;

/// More stops than any of our pages has between two places.
const MOST_STOPS: usize = 120;

impl Page {
    /// Presses keys where the focus is.
    pub async fn press(&self, keys: impl Into<TypingData>) {
        let typing: TypingData = keys.into();
        let chain = self.browser.action_chain().send_keys(typing);
        chain.perform().await.unwrap_or_else(|error| panic!("keys: {error}"));
    }

    /// Walks with Tab until the focus is on an element of this selector; returns the number of stops.
    ///
    /// # Panics
    /// When it is not reached.
    pub async fn tab_to(&self, selector: &str) -> usize {
        for stops in 0..MOST_STOPS {
            if self.has_focus(selector).await {
                return stops;
            }
            self.press(Key::Tab).await;
        }
        panic!("{}: Tab does not reach {selector}\n{}", self.engine.name(), self.in_words().await)
    }

    /// Whether the focus is on an element of this selector.
    pub async fn has_focus(&self, selector: &str) -> bool {
        let script = "return document.activeElement?.matches(arguments[0]) ?? false";
        self.run(script, [Value::from(selector)]).await == Value::Bool(true)
    }

    /// Waits until the focus is there: it is put a moment after what it belongs to is drawn.
    ///
    /// # Panics
    /// When it does not come.
    pub async fn wait_for_focus(&self, selector: &str) {
        self.wait_for(&format!("document.activeElement?.matches('{selector}')")).await;
    }

    /// Walks to an element and presses Enter.
    pub async fn enter(&self, selector: &str) {
        self.tab_to(selector).await;
        self.press(Key::Enter).await;
        self.settle().await;
    }

    /// Walks to a group of radio buttons and chooses the one with this value, with Space and arrows.
    ///
    /// # Panics
    /// When the group has no such value.
    pub async fn choose(&self, group: &str, value: &str) {
        self.tab_to(&format!("input[name='{group}']")).await;
        let wanted = format!("input[name='{group}'][value='{value}']:checked");
        self.press(" ").await;
        for _ in 0..MOST_STOPS {
            if self.has_focus(&wanted).await {
                return self.settle().await;
            }
            self.press(Key::Down).await;
        }
        panic!("{}: {group} has no {value}\n{}", self.engine.name(), self.in_words().await)
    }

    /// Walks to a field and types in it, in the place of what was there.
    pub async fn type_in(&self, selector: &str, text: &str) {
        self.tab_to(selector).await;
        // Tab selects all there was in the field; typing takes its place.
        self.press(text).await;
        let script = "return document.activeElement.value";
        let now = self.run(script, []).await;
        assert_eq!(now, Value::from(text), "{}: {selector}", self.engine.name());
        self.settle().await;
    }
}
