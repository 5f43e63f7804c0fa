//! The boxes by which someone chooses what they share, block by block: what is private stands apart, and is off until it is
//! ticked. Nothing remembers the ticks. Leaves out what is done with the choice.

use crate::leptos::*;
use crate::ui::{Checkboxes, FieldText, RadioOption, checkboxes};
use content::Voice;
use content::texts::sharing as t;
use domain::dossier::{Block, Sharing};
use screens::sharing::{Offered, chosen, first, offered};

/// What is ticked.
#[derive(Clone, Copy)]
pub struct Ticks {
    ids: RwSignal<Vec<String>>,
}

impl Ticks {
    /// As they are at first: what is not private.
    pub fn new() -> Self {
        Self { ids: RwSignal::new(first()) }
    }

    /// What is shared, followed.
    pub fn sharing(self) -> Sharing {
        chosen(&self.ids.get())
    }

    /// What is shared, not followed.
    pub fn sharing_now(self) -> Sharing {
        chosen(&self.ids.get_untracked())
    }

    /// The boxes of what is not private, and those of what is. The ids are those of the first box of each.
    pub fn boxes(self, [open, private]: [&'static str; 2], voice: Voice) -> [AnyView; 2] {
        [
            self.group(
                open,
                offered(|block| !block.is_private(), voice),
                FieldText::new(t::LEGEND.get(voice)).hint(t::HINT.get(voice)),
            ),
            self.private(private, voice),
        ]
    }

    /// The boxes of what is private.
    pub fn private(self, id: &'static str, voice: Voice) -> AnyView {
        let text = FieldText::new(t::PRIVATE_LEGEND.get(voice)).hint(t::PRIVATE_HINT.get(voice));
        self.group(id, offered(|block| block.is_private(), voice), text)
    }

    /// The box of health alone, for what nothing else that is private has a part in.
    pub fn health(self, id: &'static str, legend: &'static str, voice: Voice) -> AnyView {
        self.group(id, offered(|block| block == Block::Health, voice), FieldText::new(legend))
    }

    fn group(self, id: &'static str, blocks: Vec<Offered>, text: FieldText) -> AnyView {
        let option = |offer: Offered| RadioOption {
            hint: Some(offer.hint.to_owned()),
            ..RadioOption::new(offer.id, offer.name)
        };
        checkboxes(Checkboxes {
            id,
            text,
            options: blocks.into_iter().map(option).collect(),
            values: Box::new(move || self.ids.get()),
            on_change: Box::new(move |value, is_on| {
                let mut now = self.ids.get_untracked();
                now.retain(|known| *known != value);
                if is_on {
                    now.push(value);
                }
                self.ids.set(now);
            }),
        })
    }
}
