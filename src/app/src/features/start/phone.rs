//! The way on with a phone: the address of this page as a code and in letters.

use crate::ui::Details;
use content::Voice;
use content::texts::start as t;
use leptos::prelude::*;
use screens::qr::QrCode;
use screens::start::Phone;

/// Code and address, folded away until asked for.
pub fn view(phone: Phone, voice: Voice) -> impl IntoView {
    let Phone { address, code } = phone;
    let intro = if code.is_some() { &t::WORK_LAPTOP_QR } else { &t::WORK_LAPTOP_NO_QR };
    view! {
        <Details summary=t::WORK_LAPTOP_SHOW.get(voice)>
            <p>{intro.get(voice)}</p>
            {code.map(|code| picture(code, voice))}
            <p>{t::WORK_LAPTOP_ADDRESS.fill(voice, [address])}</p>
        </Details>
    }
}

fn picture(code: QrCode, voice: Voice) -> impl IntoView {
    let frame = format!("0 0 {0} {0}", code.size);
    view! {
        <svg
            class="qr"
            viewBox=frame
            shape-rendering="crispEdges"
            role="img"
            aria-label=t::WORK_LAPTOP_QR_LABEL.get(voice)
        >
            <path d=code.path />
        </svg>
    }
}
