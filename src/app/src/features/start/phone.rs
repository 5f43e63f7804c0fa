//! The way on with a phone: the address of this page as a code and in letters.

use crate::leptos::AnyView;
use crate::ui::element::el;
use crate::ui::{details, qr_picture};
use content::Voice;
use content::texts::start as t;
use screens::start::Phone;

/// Code and address, folded away until asked for.
pub fn view(phone: Phone, voice: Voice) -> AnyView {
    let Phone { address, code } = phone;
    let intro = if code.is_some() { &t::WORK_LAPTOP_QR } else { &t::WORK_LAPTOP_NO_QR };
    let mut inside = vec![el("p").says(intro, voice).view()];
    inside.extend(code.map(|code| qr_picture(code, t::WORK_LAPTOP_QR_LABEL.get(voice))));
    inside.push(el("p").child(t::WORK_LAPTOP_ADDRESS.fill(voice, [address])).view());
    details(t::WORK_LAPTOP_SHOW.get(voice), inside)
}
