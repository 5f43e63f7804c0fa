//! A value that is worked out from others, and followed; who follows it hears only of a value that differs. As with
//! `signal`, all are one type of Leptos'. Leaves out the working out.

use super::signal::{Held, seen};
use reactive_graph::computed::Memo as Worked;
use reactive_graph::traits::{Read, ReadUntracked};
use std::any::Any;
use std::marker::PhantomData;

/// A value that was worked out, and how to tell whether another is the same.
struct Kept {
    value: Held,
    is_same: fn(&dyn Any, &dyn Any) -> bool,
}

impl PartialEq for Kept {
    fn eq(&self, other: &Self) -> bool {
        (self.is_same)(&*self.value, &*other.value)
    }
}

/// A value that is worked out from others.
pub struct Memo<T> {
    worked: Worked<Kept>,
    of: PhantomData<fn() -> T>,
}

impl<T> Clone for Memo<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Memo<T> {}

impl<T: PartialEq + Send + Sync + 'static> Memo<T> {
    /// What this works out, anew whenever what it depends on changes.
    pub fn new(work: impl Fn() -> T + Send + Sync + 'static) -> Self {
        let work =
            move || Kept { value: Box::new(work()), is_same: |one, other| seen::<T>(one) == seen(other) };
        Self { worked: made(Box::new(work)), of: PhantomData }
    }

    /// Looks at the value, and follows it.
    pub fn with<R>(self, read: impl FnOnce(&T) -> R) -> R {
        read(seen(&*followed(self.worked).value))
    }

    /// Looks at the value without following it.
    pub fn with_untracked<R>(self, read: impl FnOnce(&T) -> R) -> R {
        read(seen(&*looked_at(self.worked).value))
    }
}

impl<T: Clone + PartialEq + Send + Sync + 'static> Memo<T> {
    /// The value, followed.
    pub fn get(self) -> T {
        self.with(T::clone)
    }

    /// The value, not followed.
    pub fn get_untracked(self) -> T {
        self.with_untracked(T::clone)
    }
}

#[inline(never)]
fn made(work: Box<dyn Fn() -> Kept + Send + Sync>) -> Worked<Kept> {
    Worked::new(move |_| work())
}

type Guard = <Worked<Kept> as Read>::Value;

#[inline(never)]
fn followed(worked: Worked<Kept>) -> Guard {
    worked.read()
}

#[inline(never)]
fn looked_at(worked: Worked<Kept>) -> Guard {
    worked.read_untracked()
}
