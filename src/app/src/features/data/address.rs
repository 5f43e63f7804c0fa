//! How the person wants to be addressed. Leaves out the language: that is chosen at the top of every page.

use crate::leptos::AnyView;
use crate::state::here;
use crate::ui::{FieldText, RadioOption, Radios, radios};
use content::Voice;
use content::texts::common as t;
use domain::dossier::Command;
use domain::values::Address;
use formats::words::Word;

/// The choice between je and u.
pub fn view(voice: Voice) -> AnyView {
    let store = here().store;
    let option = |address: Address, label: &'static str| RadioOption::new(address.word(), label);
    radios(Radios {
        id: "address",
        text: FieldText::new(t::ADDRESS.get(voice)),
        options: vec![
            option(Address::Je, t::ADDRESS_JE.get(voice)),
            option(Address::U, t::ADDRESS_U.get(voice)),
        ],
        value: Box::new(move || Some(store.with(|dossier| dossier.address.word().to_owned()))),
        on_change: Box::new(move |word| {
            if let Some(address) = Address::from_word(&word) {
                store.run(Command::Call(address)).ok();
            }
        }),
        inline: true,
    })
}
