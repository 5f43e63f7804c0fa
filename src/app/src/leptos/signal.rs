//! A value that is followed. Leptos makes the code of a signal anew for every type in it; here all signals are one
//! type of Leptos', whatever they hold, and only looking at what is held has a type. Leaves out values that are worked
//! out: that is `memo`.

use reactive_graph::signal::RwSignal as Signal;
use reactive_graph::signal::guards::{Plain, ReadGuard};
use reactive_graph::traits::{IsDisposed, Notify, Read, ReadUntracked, Set, Track, Write};
use std::any::Any;
use std::marker::PhantomData;

/// Something of whatever type.
pub(super) type Held = Box<dyn Any + Send + Sync>;

/// A value that is followed.
pub struct RwSignal<T> {
    signal: Signal<Held>,
    of: PhantomData<fn() -> T>,
}

impl<T> Clone for RwSignal<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for RwSignal<T> {}

impl<T: Send + Sync + 'static> RwSignal<T> {
    /// A signal that holds this at first.
    pub fn new(value: T) -> Self {
        Self { signal: made(Box::new(value)), of: PhantomData }
    }

    /// Follows it without looking.
    pub fn track(self) {
        self.signal.track();
    }

    /// Looks at the value, and follows it.
    pub fn with<R>(self, read: impl FnOnce(&T) -> R) -> R {
        read(seen(&**followed(self.signal)))
    }

    /// Looks at the value without following it.
    pub fn with_untracked<R>(self, read: impl FnOnce(&T) -> R) -> R {
        read(seen(&**looked_at(self.signal)))
    }

    /// Puts another value in its place.
    pub fn set(self, value: T) {
        put(self.signal, Box::new(value));
    }

    /// Whether it went with the page that made it.
    pub fn is_gone(self) -> bool {
        self.signal.is_disposed()
    }

    /// Puts another value in its place, of which nobody hears before [`Self::tell`].
    pub fn set_quietly(self, value: T) {
        put_quietly(self.signal, Box::new(value));
    }

    /// Has all who follow it hear that there is another value.
    pub fn tell(self) {
        told(self.signal);
    }
}

impl<T: Clone + Send + Sync + 'static> RwSignal<T> {
    /// The value, followed.
    pub fn get(self) -> T {
        self.with(T::clone)
    }

    /// The value, not followed.
    pub fn get_untracked(self) -> T {
        self.with_untracked(T::clone)
    }
}

/// What is held, as the type that was put there. There is no other: handle and value are made together.
pub(super) fn seen<T: 'static>(held: &dyn Any) -> &T {
    match held.downcast_ref() {
        Some(value) => value,
        None => unreachable!(),
    }
}

#[inline(never)]
fn made(value: Held) -> Signal<Held> {
    Signal::new(value)
}

#[inline(never)]
fn followed(signal: Signal<Held>) -> ReadGuard<Held, Plain<Held>> {
    signal.read()
}

#[inline(never)]
fn looked_at(signal: Signal<Held>) -> ReadGuard<Held, Plain<Held>> {
    signal.read_untracked()
}

#[inline(never)]
fn put(signal: Signal<Held>, value: Held) {
    signal.set(value);
}

#[inline(never)]
fn put_quietly(signal: Signal<Held>, value: Held) {
    if let Some(mut held) = signal.try_write_untracked() {
        *held = value;
    }
}

#[inline(never)]
fn told(signal: Signal<Held>) {
    signal.notify();
}
