//! The product in real browsers: journeys, faults, silence, accessibility. One program, so that it is linked once.
//! Leaves out what can be tested without a browser: that is in `tests/tests`.

#![allow(
    clippy::panic,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test stops where it is not met"
)]

mod accessibility;
mod address;
mod answers_first;
mod applications;
mod bits;
mod bureau;
mod calendar;
mod code_film;
mod curtain;
mod device;
mod evaluation;
mod factors;
mod figures;
mod figures_own;
mod files;
mod files_opened;
mod first_aid;
mod journey;
mod kept_dossiers;
mod later;
mod learn_cv;
mod learn_exercises;
mod lock;
mod lock_managed;
mod lock_windows;
mod names;
mod navigation;
mod new_work;
mod newer;
mod occupation_search;
mod offline;
mod one_file;
mod opened;
mod own_dates;
mod own_words;
mod paper;
mod parts_missing;
mod person;
mod plan;
mod plan_paper;
mod pots;
mod proof;
mod rescue;
mod rights;
mod rights_doors;
mod rights_form;
mod search;
mod search_kept;
mod signing;
mod silence;
mod states;
mod storage;
mod storage_clock;
mod storage_copies;
mod storage_crashed;
mod storage_full;
mod storage_killed;
mod storage_tabs;
mod storage_versions;
mod storage_wandering;
mod taking;
mod taking_keys;
mod test_results;
mod twin;
mod updates;
mod visits;
mod walk;
mod way_from_an_answer;
mod ways;
mod ways_stopped;
mod ways_today;
mod weather;
mod weeks;
mod weeks_typed;
mod what_if;
mod whole_dossier;
mod wiping;
mod without_wasm;
mod work_by_keys;
mod work_decided;
mod work_list;
mod work_page;
mod work_sectors;
mod work_states;
mod year;
