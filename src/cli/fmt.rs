//! `kijil fmt`.

use super::Status;

#[derive(clap::Args)]
pub(super) struct Arguments {}

pub(super) fn run(_arguments: &Arguments) -> anyhow::Result<Status> {
    anyhow::bail!("not there yet")
}
