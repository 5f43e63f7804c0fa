//! The words of the product: plain, calm, without blame, and polite where asked. The data beside them is
//! tested in `content_data.rs`; whether a broken file is refused, in `content_compiler.rs`.

mod tone;
mod voices;
mod wordings;
