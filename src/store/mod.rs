//! Everything that lives on disk, and the clock and user that its lines name: append-only logs with
//! recovery and lock, the catalogue of questionnaires, the data and configuration directories.
