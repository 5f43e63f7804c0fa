//! The texts for one reader, safe to put into markup. Leaves out the texts themselves: those are in `content`.

use content::names::lookup;
use content::{Text, Voice};

use super::markup::escape;
use crate::failure::{Failure, Outcome};

/// Texts by id, for one reader.
pub struct Words {
    voice: Voice,
}

impl Words {
    /// The texts for this reader.
    pub fn new(voice: Voice) -> Words {
        Words { voice }
    }

    /// The reader.
    pub fn voice(&self) -> Voice {
        self.voice
    }

    /// The text with this id.
    ///
    /// # Errors
    /// When there is none.
    pub fn get(&self, id: &str) -> Outcome<String> {
        self.fill(id, &[])
    }

    /// The text with this id, with values for its placeholders in order.
    ///
    /// # Errors
    /// When there is none, or it has another number of placeholders.
    pub fn fill(&self, id: &str, values: &[&str]) -> Outcome<String> {
        let named = lookup(id).ok_or_else(|| Failure::new(format!("there is no text {id}")))?;
        if named.placeholders.len() != values.len() {
            return Err(Failure::new(format!("{id} has {} placeholders", named.placeholders.len())));
        }
        let pattern = escape(named.wording.get(self.voice));
        Ok(values
            .iter()
            .enumerate()
            .fold(pattern, |text, (at, value)| text.replace(&format!("{{{at}}}"), &escape(value))))
    }

    /// A text that some content refers to.
    pub fn of(&self, text: &Text) -> String {
        escape(text.get(self.voice))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_text_is_named() {
        let failure = Words::new(Voice::default()).get("start.no-such-text").unwrap_err();
        assert!(failure.to_string().contains("start.no-such-text"));
    }

    #[test]
    fn values_are_escaped() {
        let text = Words::new(Voice::default()).fill("help.call", &["<1>"]).unwrap();
        assert!(text.contains("&lt;1&gt;"), "{text}");
    }
}
