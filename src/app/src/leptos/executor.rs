//! Runs the tasks of the reactive system, each to its next pause, once the running handler is done. What Leptos
//! brings for it can also wait for promises and pause a whole program, which nothing here does. Leaves out the
//! browser's queue.

use any_spawner::{CustomExecutor, Executor, PinnedFuture, PinnedLocalFuture};
use std::cell::RefCell;
use std::sync::Arc;
use std::task::{Context, Wake, Waker};

/// Tasks by number, and the numbers of those that can go on.
#[derive(Default)]
struct Tasks {
    all: Vec<Option<PinnedLocalFuture<()>>>,
    free: Vec<usize>,
    awake: Vec<usize>,
    is_coming: bool,
}

thread_local! {
    static TASKS: RefCell<Tasks> = RefCell::default();
}

/// Has the reactive system run its tasks here.
pub fn start() {
    // It is already there only when this was called before.
    Executor::init_custom_executor(Microtasks).ok();
}

/// Runs tasks between handlers.
struct Microtasks;

impl CustomExecutor for Microtasks {
    fn spawn(&self, task: PinnedFuture<()>) {
        self.spawn_local(task);
    }

    fn spawn_local(&self, task: PinnedLocalFuture<()>) {
        let number = TASKS.with_borrow_mut(|tasks| match tasks.free.pop() {
            Some(number) => {
                tasks.put(number, task);
                number
            }
            None => {
                tasks.all.push(Some(task));
                tasks.all.len() - 1
            }
        });
        awaken(number);
    }

    fn poll_local(&self) {
        run();
    }
}

impl Tasks {
    fn put(&mut self, number: usize, task: PinnedLocalFuture<()>) {
        if let Some(place) = self.all.get_mut(number) {
            *place = Some(task);
        }
    }
}

/// Wakes the task with this number. When that task has ended, another may bear its number: it is then asked once
/// for nothing.
struct Alarm(usize);

impl Wake for Alarm {
    fn wake(self: Arc<Self>) {
        awaken(self.0);
    }
}

fn awaken(number: usize) {
    let is_first = TASKS.with_borrow_mut(|tasks| {
        tasks.awake.push(number);
        !std::mem::replace(&mut tasks.is_coming, true)
    });
    if is_first {
        platform::microtask::soon(run);
    }
}

/// Runs every task that can go on, in the order in which they were woken, until none can.
fn run() {
    loop {
        let awake = TASKS.with_borrow_mut(|tasks| std::mem::take(&mut tasks.awake));
        if awake.is_empty() {
            break;
        }
        awake.into_iter().for_each(go_on);
    }
    TASKS.with_borrow_mut(|tasks| tasks.is_coming = false);
}

/// Runs one task to its next pause. It is taken out meanwhile, because it may start and wake others.
fn go_on(number: usize) {
    let task = TASKS.with_borrow_mut(|tasks| tasks.all.get_mut(number).and_then(Option::take));
    let Some(mut task) = task else { return };
    let waker = Waker::from(Arc::new(Alarm(number)));
    let is_done = task.as_mut().poll(&mut Context::from_waker(&waker)).is_ready();
    TASKS.with_borrow_mut(|tasks| if is_done { tasks.free.push(number) } else { tasks.put(number, task) });
}
