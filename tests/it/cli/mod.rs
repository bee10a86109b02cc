//! The program as it is run.

mod hostile;
#[cfg(unix)]
mod project;
mod transcripts;
