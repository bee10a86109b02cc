//! Which file uses which: an arrow for each name that a file takes from another of its room.
//!
//! Two things are no arrows. A name that a `mod.rs` only hands on comes from the file that defines it. And a file may
//! use the modules that it is inside: they are the words in which it is written. That a module uses the files inside it
//! does count, so that a way out of a folder and back to its door is seen.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path;

use super::code::{Names, Path, Use};

/// How many times a name may be handed on before it is given up.
const MOST_DOORS: usize = 8;

/// Files by their modules, and the arrows between them.
pub(super) struct Graph {
    files: BTreeMap<Path, File>,
    arrows: BTreeMap<Path, BTreeSet<Path>>,
}

struct File {
    name: String,
    names: Names,
}

impl Graph {
    /// Reads files below `src`.
    pub(super) fn of(sources: &[path::PathBuf]) -> Graph {
        let file = |path: &path::PathBuf| {
            let source = fs::read_to_string(path).expect("a source file is UTF-8");
            let name = path.to_string_lossy().replace('\\', "/");
            let names = Names::of(&source);
            (module(&name), File { name, names })
        };
        let mut graph = Graph {
            files: sources.iter().map(file).collect(),
            arrows: BTreeMap::new(),
        };
        let arrows = graph.files.keys().map(|from| {
            let mut to: BTreeSet<Path> = graph.used_by(from).collect();
            to.retain(|to| to.first() == from.first() && !from.starts_with(to));
            (from.clone(), to)
        });
        graph.arrows = arrows.collect();
        graph
    }

    /// The circles of files: each file of one reaches each other, by arrows inside their room. Largest first.
    pub(super) fn circles(&self) -> Vec<Vec<&str>> {
        let reached: BTreeMap<&Path, BTreeSet<&Path>> = self
            .files
            .keys()
            .map(|from| (from, self.reached(from)))
            .collect();
        let circle = |from: &Path| -> BTreeSet<&Path> {
            let ahead = &reached[from];
            let back = |to: &&Path| reached[*to].contains(from);
            ahead.iter().copied().filter(back).collect()
        };
        let circles: BTreeSet<BTreeSet<&Path>> = self.files.keys().map(circle).collect();
        let named = circles.iter().filter(|circle| circle.len() > 1);
        let named = named.map(|circle| circle.iter().map(|file| self.name(file)).collect());
        let mut circles: Vec<Vec<&str>> = named.collect();
        circles.sort_by_key(|circle| std::cmp::Reverse(circle.len()));
        circles
    }

    /// The arrows between the files of a circle, a line for each file.
    pub(super) fn arrows_within(&self, circle: &[&str]) -> String {
        let line = |(from, to): (&Path, &BTreeSet<Path>)| {
            let to: Vec<&str> = to
                .iter()
                .map(|to| self.name(to))
                .filter(|to| circle.contains(to))
                .collect();
            let from = self.name(from);
            circle
                .contains(&from)
                .then(|| format!("  {from} uses {}\n", to.join(", ")))
        };
        self.arrows.iter().filter_map(line).collect()
    }

    fn name(&self, module: &Path) -> &str {
        &self.files[module].name
    }

    fn reached(&self, from: &Path) -> BTreeSet<&Path> {
        let mut reached = BTreeSet::new();
        let mut open: Vec<&Path> = self.arrows[from].iter().collect();
        while let Some(file) = open.pop() {
            if reached.insert(file) {
                open.extend(&self.arrows[file]);
            }
        }
        reached
    }

    /// The modules that define what a file uses.
    ///
    /// What it only hands on counts where its own code says the name too.
    fn used_by<'a>(&'a self, module: &'a Path) -> impl Iterator<Item = Path> + 'a {
        let names = &self.files[module].names;
        let taken = names.uses.iter().filter(|used| !used.is_handed_on);
        let taken = taken.map(|used| &used.path);
        taken
            .chain(&names.paths)
            .filter_map(|path| self.definer(module, path, MOST_DOORS))
    }

    /// The module that defines what a path in `module` leads to; none for a module itself, and for other crates.
    fn definer(&self, module: &[String], path: &[String], doors: usize) -> Option<Path> {
        let doors = doors.checked_sub(1)?;
        let (mut here, rest) = self.start(module, path)?;
        for (at, word) in rest.iter().enumerate() {
            here.push(word.clone());
            if self.files.contains_key(&here) {
                continue;
            }
            here.pop();
            return match self.used_as(&here, word) {
                Some(used) => {
                    let path = [&used.path, &rest[at + 1..]].concat();
                    self.definer(&here, &path, doors)
                }
                None => Some(here),
            };
        }
        None
    }

    /// Where a path begins, and what is left of it.
    fn start<'a>(&self, module: &[String], path: &'a [String]) -> Option<(Path, &'a [String])> {
        let (first, mut rest) = path.split_first()?;
        let mut here = module.to_vec();
        match first.as_str() {
            "crate" => here.clear(),
            "self" => {}
            "super" => {
                here.pop();
                while let Some((_, after)) = rest.split_first().filter(|(word, _)| *word == "super")
                {
                    here.pop();
                    rest = after;
                }
            }
            _ => {
                let child = [module, &path[..1]].concat();
                let is_known =
                    self.files.contains_key(&child) || self.used_as(module, first).is_some();
                return is_known.then_some((here, path));
            }
        }
        Some((here, rest))
    }

    fn used_as(&self, module: &[String], name: &str) -> Option<&Use> {
        let uses = &self.files.get(module)?.names.uses;
        uses.iter().find(|used| used.name == name)
    }
}

/// The room of a file: the folder below `src`.
pub(super) fn room(file: &str) -> &str {
    file.split('/').nth(1).unwrap_or_default()
}

/// `src/check/page/mod.rs` is `["check", "page"]`.
fn module(file: &str) -> Path {
    let mut words: Path = file
        .trim_end_matches(".rs")
        .split('/')
        .skip(1)
        .map(str::to_owned)
        .collect();
    words.pop_if(|last| last == "mod" || last == "lib");
    words
}
