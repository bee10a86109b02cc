//! Progress on a terminal's standard error, for runs of more than a second; elsewhere nothing.

use std::io::{self, IsTerminal};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// Runs shorter than this are over before anybody wonders.
const PATIENCE: Duration = Duration::from_secs(1);

/// Drawings a second: enough to look alive, too few to cost anything.
const DRAWINGS: u8 = 5;

/// Counts inputs; shows itself once the run has lasted a second.
pub(super) struct Progress {
    begun: Instant,
    inputs: u64,
    done: u64,
    bar: Option<ProgressBar>,
    is_shown: bool,
}

impl Progress {
    /// Progress over this many inputs.
    pub(super) fn over(inputs: usize) -> Progress {
        Progress {
            begun: Instant::now(),
            inputs: inputs as u64,
            done: 0,
            bar: None,
            is_shown: io::stderr().is_terminal(),
        }
    }

    /// One more input is done.
    pub(super) fn step(&mut self) {
        self.done += 1;
        if !self.is_shown {
            return;
        }
        if self.bar.is_none() && self.begun.elapsed() >= PATIENCE {
            self.bar = Some(bar(self.inputs));
        }
        if let Some(bar) = &self.bar {
            bar.set_position(self.done);
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}

fn bar(inputs: u64) -> ProgressBar {
    let target = ProgressDrawTarget::stderr_with_hz(DRAWINGS);
    let bar = ProgressBar::with_draw_target(Some(inputs), target);
    match ProgressStyle::with_template("{bar:32} {pos}/{len}  {per_sec}  {eta}") {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}
