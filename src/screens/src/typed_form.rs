//! A form that is typed into, whatever it asks: its fields, each with its kind. Leaves out what becomes of it.

use crate::facts::{Asked, Choice, FieldOf};

/// One field of a form.
#[derive(Clone)]
pub struct FormField {
    /// Its id and words.
    pub asked: Asked,
    /// What kind of field it is.
    pub kind: FieldOf,
    /// Its options, when it is a choice.
    pub options: Vec<Choice>,
}
