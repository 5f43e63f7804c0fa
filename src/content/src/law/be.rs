//! The figures of Belgian law. Leaves out the figures: `law-be.toml` has them.
