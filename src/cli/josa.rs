//! `kijil josa`: words with the Korean particle that fits.

use std::io::{self, BufRead, Write};
use std::path::Path;

use anyhow::Context;
use kijil::language::korean::{self, Particle};

use super::Status;
use super::speech::about;

#[derive(clap::Args)]
pub(super) struct Arguments {
    /// Words; without any, the lines of standard input. Without --particle, texts whose 을(를), (으)로
    /// and the like are to be settled
    #[arg(value_name = "WORD", allow_negative_numbers = true)]
    words: Vec<String>,

    /// The particle in both forms, for example 을/를, (으)로, 이라고/라고
    #[arg(long, short, value_name = "PAIR", value_parser = particle)]
    particle: Option<Particle>,
}

fn particle(pair: &str) -> Result<Particle, String> {
    Particle::parse(pair)
        .ok_or_else(|| super::speech::say("no-particle-pair", &kijil::locale::Arguments::new()))
}

pub(super) fn run(arguments: &Arguments) -> anyhow::Result<Status> {
    let mut out = io::stdout().lock();
    let mut answer = |word: &str| match &arguments.particle {
        Some(particle) => writeln!(out, "{word}{}", particle.after(word)),
        None => writeln!(out, "{}", korean::settle(word)),
    };
    for word in &arguments.words {
        answer(word)?;
    }
    if arguments.words.is_empty() {
        for line in io::stdin().lock().lines() {
            answer(&line.with_context(|| about("cannot-read", Path::new("-")))?)?;
        }
    }
    Ok(Status::Clean)
}
