//! A field of a record as a form asks it. Leaves out reading what is typed.

use super::labels::{hint, label};
use super::options::options;
use crate::facts::{Asked, FieldOf};
use crate::typed_form::FormField;
use content::Voice;
use domain::dossier::{RecordField, RecordKind, RecordShape};

/// What kind of field it is.
pub fn field_of(field: RecordField) -> FieldOf {
    match field.shape() {
        RecordShape::Line => FieldOf::Line,
        RecordShape::Words => FieldOf::Words,
        RecordShape::Day => FieldOf::Day,
        RecordShape::Money => FieldOf::Money,
        RecordShape::Count { .. } => FieldOf::Count,
        RecordShape::Choice(_) => FieldOf::Choice,
    }
}

/// The field in a form.
pub fn record_field(kind: RecordKind, field: RecordField, voice: Voice) -> FormField {
    FormField { asked: asked(kind, field), kind: field_of(field), options: options(field, voice) }
}

pub(super) fn asked(kind: RecordKind, field: RecordField) -> Asked {
    Asked { id: field.id(), label: label(kind, field), hint: hint(kind, field) }
}
