//! Where the person is, read from the address bar. Leaves out what is shown there.

use crate::leptos::*;
use screens::route::Route;

/// The place, kept in step with the fragment.
#[derive(Clone, Copy)]
pub struct Place {
    route: RwSignal<Route>,
}

impl Place {
    /// Follows the address bar from now on. Without a fragment, someone who has begun is at home.
    pub fn follow(has_begun: bool) -> Self {
        if has_begun && platform::address::fragment().is_empty() {
            platform::address::replace(&Route::Map.to_string());
        }
        let read = || Route::from_fragment(&platform::address::fragment());
        let route = RwSignal::new(read());
        platform::address::on_change(move || {
            // A skip link changes the fragment too; only fragments that start with a slash are places.
            let next = read();
            if platform::address::fragment().starts_with('/') && route.get_untracked() != next {
                route.set(next);
            }
        });
        Self { route }
    }

    /// The place now.
    pub fn get(self) -> Route {
        self.route.get()
    }

    /// Goes to another place, as a step that "back" undoes.
    pub fn go(self, route: Route) {
        platform::address::go(&route.to_string());
    }
}
