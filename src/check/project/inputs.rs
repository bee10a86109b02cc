//! The pages, documents, templates and sources of a project, checked together.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use rayon::prelude::*;

use super::left_out::output_folders;
use super::{CatalogFolder, LeftOut, Used, catalog_folders, originals, unused};
use crate::batch::{self, InputError, Pending, Source, Walk};
use crate::check::template::Functions;
use crate::check::{CheckError, Checked, Kind, Options, file_beside, kind};
use crate::encoding::{self, Hints, Text};

/// Many files that belong together: what functions do in one of them tells what is text in another, a translated page
/// is held against the same page in the source's language, and keys that no file asks for are known.
///
/// ```
/// use kijil::check::{Options, Project};
///
/// # let folder = tempfile::tempdir()?;
/// # std::fs::write(folder.path().join("about.html"), "<p>모두 환영합니다.</p><button>Sign in</button>")?;
/// let options = Options::default().with_locale("ko");
/// let project = Project::open(folder.path(), options);
/// let found = project.check();
/// assert_eq!(found.checked[0].findings[0].text, "Sign in");
/// assert!(found.failed.is_empty());
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Debug)]
pub struct Project {
    inputs: Vec<Result<Pending, InputError>>,
    options: Options,
    hints: Hints,
    /// What standard input is called; its ending tells its kind.
    stdin_name: Option<String>,
    used: Mutex<Used>,
    /// The folders that were named: what they are called themselves leaves nothing out.
    roots: Vec<PathBuf>,
    /// Files that are checked although they are of a sort that is left out.
    included: HashSet<String>,
}

/// What a project comes to.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct Findings {
    /// Every file that was checked, those without findings too, in order.
    pub checked: Vec<Checked>,
    /// What could not be checked although it was asked for, or could not be read.
    pub failed: Vec<CheckError>,
    /// Files of folders that are of no kind that is checked, or do not say their language.
    pub passed_over: Vec<CheckError>,
}

impl Project {
    /// The files of a folder, as [`Walk`] finds them, or a single file.
    pub fn open(root: &Path, options: Options) -> Project {
        let inputs = batch::open(&[Source::named(root)], &Walk::new());
        let mut project = Project::of(inputs, options).with_roots([root]);
        project.learn();
        project
    }

    /// These inputs, in order. What the functions of all files do is known only after [`learn`](Project::learn).
    pub fn of(inputs: Vec<Result<Pending, InputError>>, options: Options) -> Project {
        Project {
            inputs,
            options,
            hints: Hints::default(),
            stdin_name: None,
            used: Mutex::default(),
            roots: Vec::new(),
            included: HashSet::new(),
        }
    }

    /// With the folders that the user named, whose own names say nothing of what is in them.
    #[must_use]
    pub fn with_roots<P: AsRef<Path>>(mut self, roots: impl IntoIterator<Item = P>) -> Project {
        let plain = |root: P| {
            let root = root.as_ref();
            root.strip_prefix(".").unwrap_or(root).to_owned()
        };
        self.roots.extend(roots.into_iter().map(plain));
        self
    }

    /// With what is known of the bytes of every file from outside.
    #[must_use]
    pub fn with_hints(mut self, hints: Hints) -> Project {
        self.hints = hints;
        self
    }

    /// With the name that standard input goes by; its ending tells its kind.
    #[must_use]
    pub fn with_stdin_name(mut self, name: Option<String>) -> Project {
        self.stdin_name = name;
        self
    }

    /// Hands out the inputs, in order, for a caller that runs over them itself by [`check_one`](Project::check_one).
    pub fn take_inputs(&mut self) -> Vec<Result<Pending, InputError>> {
        std::mem::take(&mut self.inputs)
    }

    /// Leaves out the inputs whose name is not wanted.
    pub fn retain(&mut self, mut is_wanted: impl FnMut(&str) -> bool) {
        let mut inputs = std::mem::take(&mut self.inputs);
        inputs.retain(|input| {
            input
                .as_ref()
                .map_or(true, |input| is_wanted(&self.name(input)))
        });
        self.inputs = inputs;
    }

    /// Leaves out the files of folders that are of no kind that is checked, or of a sort that nobody wrote for readers
    /// ([`LeftOut`]) unless they are wanted all the same, and tells of each.
    pub fn pass_over(&mut self, is_wanted: impl Fn(&str) -> bool) -> Vec<CheckError> {
        let mut passed_over = Vec::new();
        let mut inputs = std::mem::take(&mut self.inputs);
        let outputs = output_folders(inputs.iter().flatten());
        let mut included = HashSet::new();
        inputs.retain(|input| {
            let Ok(found @ Pending::Found(path)) = input else {
                return true;
            };
            let name = self.name(found);
            if kind(&name, "").is_none() {
                passed_over.push(CheckError::UnknownKind { name });
                return false;
            }
            if is_wanted(&name) {
                included.insert(name);
                return true;
            }
            let is_output = outputs.iter().any(|folder| path.starts_with(folder));
            let why = is_output.then_some(LeftOut::Generated);
            let why = why.or_else(|| LeftOut::by_name(&self.below_root(path)));
            passed_over.extend(why.map(|why| CheckError::LeftOut { name, why }));
            why.is_none()
        });
        self.inputs = inputs;
        self.included = included;
        passed_over
    }

    /// The path below the folder that was named.
    fn below_root(&self, path: &Path) -> String {
        let below = |root: &PathBuf| path.strip_prefix(root).ok();
        let below = self.roots.iter().filter_map(below);
        let shortest = below.min_by_key(|rest| rest.as_os_str().len());
        shortest.unwrap_or(path).display().to_string()
    }

    /// The catalogs among the files of folders ([`catalog_folders`]), but those of a sort that is left out
    /// ([`LeftOut`]) unless they are wanted all the same.
    pub fn catalogs(&self, is_wanted: impl Fn(&str) -> bool) -> Vec<CatalogFolder> {
        let found = self.inputs.iter().filter_map(|input| match input {
            Ok(Pending::Found(path)) => Some(path.as_path()),
            _ => None,
        });
        let is_own = |path: &&Path| {
            let is_left_out = LeftOut::by_name(&self.below_root(path)).is_some();
            !is_left_out || is_wanted(&path.display().to_string())
        };
        catalog_folders(found.filter(is_own), self.options.source())
    }

    /// Reads what the functions of the templates and sources do with texts, where there are several.
    pub fn learn(&mut self) {
        let is_source = |input: &&Pending| {
            !matches!(input, Pending::Stdin(_)) && kind(&input.name(), "") == Some(Kind::Template)
        };
        let inputs = self.inputs.iter().filter_map(|input| input.as_ref().ok());
        let sources: Vec<&Pending> = inputs.filter(is_source).collect();
        if sources.len() < 2 {
            return;
        }
        let read = |input: &&Pending| {
            // What cannot be read is told when it is checked.
            let bytes = input.read(&self.hints).ok()?.bytes;
            let text = encoding::decode(&bytes, &self.hints);
            Some(Functions::read(&input.name(), text.as_str()))
        };
        let functions = sources.par_iter().filter_map(read);
        let all = functions.reduce(Functions::default, |mut all, more| {
            all.merge(more);
            all
        });
        self.options.functions = Some(Arc::new(all));
    }

    /// The findings of every file.
    pub fn check(mut self) -> Findings {
        let mut findings = Findings {
            passed_over: self.pass_over(|_| false),
            ..Findings::default()
        };
        let inputs = self.take_inputs();
        let work = |input: Result<Pending, InputError>| {
            let is_found = matches!(input, Ok(Pending::Found(_)));
            let checked = input.map_err(CheckError::from);
            (is_found, checked.and_then(|input| self.check_one(&input)))
        };
        batch::run(inputs, work, |(is_found, checked)| {
            match checked {
                Ok(checked) => findings.checked.push(checked),
                Err(error) if is_found && error.may_be_passed_over() => {
                    findings.passed_over.push(error);
                }
                Err(error) => findings.failed.push(error),
            }
            true
        });
        findings
    }

    /// The findings of one input.
    ///
    /// # Errors
    /// When it cannot be read, is of no kind that is checked, or does not say its language.
    pub fn check_one(&self, input: &Pending) -> Result<Checked, CheckError> {
        let name = self.name(input);
        let bytes = input.read(&self.hints)?.bytes;
        let text = encoding::decode(&bytes, &self.hints);
        // `LICENSE`, `Makefile`: without an ending only markup is worth a guess, unless somebody asks.
        if matches!(input, Pending::Found(_))
            && Path::new(&name).extension().is_none()
            && !text.as_str().trim_start().starts_with('<')
        {
            return Err(CheckError::UnknownKind { name });
        }
        if matches!(input, Pending::Found(_))
            && !self.included.contains(&name)
            && let Some(why) = LeftOut::by_text(&name, text.as_str())
        {
            return Err(CheckError::LeftOut { name, why });
        }
        let original = self.original(&name, &text);
        let findings = file_beside(&name, &text, original.as_ref(), &self.options)?;
        Ok(Checked {
            name,
            findings,
            text: text.as_str().to_owned(),
        })
    }

    /// Notes the keys that a file asks for, so that [`unused`](Project::unused) knows them.
    pub fn note_used(&self, checked: &Checked) {
        let mut used = self.used.lock().unwrap_or_else(PoisonError::into_inner);
        used.note(&checked.name, &checked.text);
    }

    /// The messages of the catalogs in `root` that no file noted before asks for; see [`unused`].
    ///
    /// # Errors
    /// When a catalog cannot be read.
    pub fn unused(&self, root: &Path) -> Result<Vec<Checked>, CheckError> {
        let used = self.used.lock().unwrap_or_else(PoisonError::into_inner);
        unused(root, &self.options, &used)
    }

    /// The name of an input; standard input goes by the one that it was given.
    pub fn name(&self, input: &Pending) -> String {
        match (input, &self.stdin_name) {
            (Pending::Stdin(_), Some(name)) => name.clone(),
            _ => input.name(),
        }
    }

    /// The same page in the locale of the source, if it lies where sites have it.
    fn original(&self, name: &str, text: &Text) -> Option<Text> {
        let is_page = matches!(kind(name, text.as_str()), Some(Kind::Page(_)));
        let names = is_page.then(|| originals(name, self.options.source()))?;
        names.iter().find_map(|name| {
            let input = Pending::File(name.into()).read(&self.hints).ok()?;
            Some(encoding::decode(&input.bytes, &self.hints))
        })
    }
}
