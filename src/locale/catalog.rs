//! All messages of all locales.

use std::cell::OnceCell;
use std::collections::hash_map;
use std::sync::Arc;

use fluent_syntax::ast::{Attribute, Entry, Message, Pattern, Term};
use rustc_hash::FxHashMap;
use unic_langid::LanguageIdentifier;

use super::parse::Parsed;
use super::problem::{Problem, ProblemKind};
use super::snippet::Snippet;
use crate::document::LineIndex;
use crate::document::Position;

/// All messages of all locales, and what was wrong with their files.
///
/// See the [module](crate::locale) for an example.
#[derive(Debug, Clone, Default)]
pub struct Catalog {
    /// Sorted by name.
    locales: Vec<Locale>,
    files: Vec<Arc<File>>,
    problems: Vec<Problem>,
    layers: u32,
}

/// A file of a catalog.
#[derive(Debug)]
struct File {
    /// As it was named when loading.
    path: String,
    /// Within its locale's folder: `roles/byline.ftl`.
    name: String,
}

/// One locale's messages and terms.
#[derive(Debug, Clone)]
pub(super) struct Locale {
    pub(super) id: LanguageIdentifier,
    messages: Definitions<Message<Snippet>>,
    terms: Definitions<Term<Snippet>>,
}

/// Messages or terms in the order of their files, and by id.
#[derive(Debug, Clone)]
struct Definitions<T> {
    list: Vec<Defined<T>>,
    by_id: FxHashMap<Snippet, u32>,
}

#[derive(Debug, Clone)]
struct Defined<T> {
    ast: T,
    file: u32,
    layer: u32,
}

/// A message or term with where it comes from.
#[derive(Debug)]
#[non_exhaustive]
pub struct Definition<'c, T> {
    /// The locale it belongs to.
    pub locale: &'c LanguageIdentifier,
    /// The file, as it was named when loading.
    pub path: &'c str,
    /// The file within its locale's folder, with `/` between the parts: `roles/byline.ftl`.
    pub name: &'c str,
    /// The syntax tree.
    pub ast: &'c T,
}

impl<T> Clone for Definition<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Definition<'_, T> {}

impl<T> Default for Definitions<T> {
    fn default() -> Definitions<T> {
        Definitions {
            list: Vec::new(),
            by_id: FxHashMap::default(),
        }
    }
}

impl Catalog {
    /// A catalog of sources in memory: pairs of a path, `<locale>/….ftl`, and the text.
    pub fn from_sources<'s>(sources: impl IntoIterator<Item = (&'s str, &'s str)>) -> Catalog {
        let mut catalog = Catalog::default();
        catalog.begin_layer();
        for (path, source) in sources {
            catalog.add(path, path, || super::parse(path, source), source);
        }
        catalog
    }

    /// The locales that have at least one file, by name.
    pub fn locales(&self) -> impl ExactSizeIterator<Item = &LanguageIdentifier> {
        self.locales.iter().map(|locale| &locale.id)
    }

    /// Every message of every locale, locale by locale, in the order of files and lines.
    pub fn messages(&self) -> impl Iterator<Item = Definition<'_, Message<Snippet>>> {
        self.locales
            .iter()
            .flat_map(|locale| self.definitions(&locale.id, &locale.messages))
    }

    /// Every term of every locale, as [`Catalog::messages`].
    pub fn terms(&self) -> impl Iterator<Item = Definition<'_, Term<Snippet>>> {
        self.locales
            .iter()
            .flat_map(|locale| self.definitions(&locale.id, &locale.terms))
    }

    /// A locale's message of this id. The locale is taken literally: no negotiation, no fallback.
    pub fn message(
        &self,
        locale: &LanguageIdentifier,
        id: &str,
    ) -> Option<Definition<'_, Message<Snippet>>> {
        let locale = self.locale(locale)?;
        let defined = locale.messages.get(id)?;
        Some(self.definition(&locale.id, defined))
    }

    /// A locale's term of this id (without the `-`), as [`Catalog::message`].
    pub fn term(
        &self,
        locale: &LanguageIdentifier,
        id: &str,
    ) -> Option<Definition<'_, Term<Snippet>>> {
        let locale = self.locale(locale)?;
        let defined = locale.terms.get(id)?;
        Some(self.definition(&locale.id, defined))
    }

    /// Everything wrong with the files: junk, duplicates, bad names. In the order of loading.
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// Both catalogs, which have no locale in common.
    pub(super) fn beside(mut self, other: Catalog) -> Catalog {
        let first = u32::try_from(self.files.len()).unwrap_or(u32::MAX);
        for mut locale in other.locales {
            locale.messages.move_files(first);
            locale.terms.move_files(first);
            self.locales.push(locale);
        }
        self.locales.sort_by(|one, two| one.id.cmp(&two.id));
        self.files.extend(other.files);
        self.problems.extend(other.problems);
        self.layers = self.layers.max(other.layers);
        self
    }

    /// Starts a layer: ids of earlier layers may be defined again.
    pub(super) fn begin_layer(&mut self) {
        self.layers += 1;
    }

    pub(super) fn report(&mut self, problem: Problem) {
        self.problems.push(problem);
    }

    /// Adds a file. `name` is its path within the tree, `<locale>/…`; `path` names it in problems.
    pub(super) fn add(
        &mut self,
        path: &str,
        name: &str,
        parse: impl FnOnce() -> Parsed,
        source: &str,
    ) {
        let Some((folder, name)) = name.split_once('/') else {
            return self.report(Problem::of_file(path, ProblemKind::BadName));
        };
        let Ok(id) = folder.parse::<LanguageIdentifier>() else {
            let name = folder.to_owned();
            return self.report(Problem::of_file(path, ProblemKind::BadLocale { name }));
        };
        let mut parsed = parse();
        self.problems.append(&mut parsed.problems);
        let file = u32::try_from(self.files.len()).unwrap_or(u32::MAX);
        self.files.push(Arc::new(File {
            path: path.to_owned(),
            name: name.to_owned(),
        }));
        let place = self.place_of(&id);
        self.locales[place]
            .messages
            .reserve(parsed.resource.body.len());
        let lines = OnceCell::new();
        let position = |offset| {
            let lines = lines.get_or_init(|| LineIndex::new(source));
            lines.position(source, offset)
        };
        for entry in parsed.resource.body {
            self.define(place, file, entry, &position);
        }
    }

    /// Where the locale is in the list; added if new.
    fn place_of(&mut self, id: &LanguageIdentifier) -> usize {
        match self.locales.binary_search_by(|l| l.id.cmp(id)) {
            Ok(place) => place,
            Err(place) => {
                let locale = Locale {
                    id: id.clone(),
                    messages: Definitions::default(),
                    terms: Definitions::default(),
                };
                self.locales.insert(place, locale);
                place
            }
        }
    }

    fn define(
        &mut self,
        place: usize,
        file: u32,
        entry: Entry<Snippet>,
        position: &dyn Fn(usize) -> Position,
    ) {
        let layer = self.layers;
        let locale = &mut self.locales[place];
        let (id, first, sigil) = match entry {
            Entry::Message(message) => {
                let id = message.id.name.clone();
                (id, locale.messages.insert(message, file, layer), "")
            }
            Entry::Term(term) => {
                let id = term.id.name.clone();
                (id, locale.terms.insert(term, file, layer), "-")
            }
            _ => return,
        };
        if let Some((first_file, first_id)) = first {
            let first = self.place(first_file, &first_id);
            self.problems.push(Problem {
                path: self.files[file as usize].path.clone(),
                span: id.span(),
                position: position(id.span().start),
                kind: ProblemKind::Duplicate {
                    id: format!("{sigil}{id}"),
                    first,
                },
            });
        }
    }

    /// `path:line` of an id.
    fn place(&self, file: u32, id: &Snippet) -> String {
        let path = &self.files[file as usize].path;
        format!("{path}:{}", id.line())
    }

    pub(super) fn locale(&self, id: &LanguageIdentifier) -> Option<&Locale> {
        let place = self.locales.binary_search_by(|l| l.id.cmp(id)).ok()?;
        self.locales.get(place)
    }

    fn definitions<'c, T>(
        &'c self,
        id: &'c LanguageIdentifier,
        definitions: &'c Definitions<T>,
    ) -> impl Iterator<Item = Definition<'c, T>> {
        definitions
            .list
            .iter()
            .map(|defined| self.definition(id, defined))
    }

    fn definition<'c, T>(
        &'c self,
        locale: &'c LanguageIdentifier,
        defined: &'c Defined<T>,
    ) -> Definition<'c, T> {
        let file = &self.files[defined.file as usize];
        Definition {
            locale,
            path: &file.path,
            name: &file.name,
            ast: &defined.ast,
        }
    }
}

impl Locale {
    /// The message of this id.
    pub(super) fn message(&self, id: &str) -> Option<&Message<Snippet>> {
        self.messages.get(id).map(|defined| &defined.ast)
    }

    /// What a message says, or an attribute of one by `id.attribute`.
    #[inline]
    pub(super) fn pattern(&self, id: &str) -> Option<&Pattern<Snippet>> {
        // Ids hold no full stop, so most are found without looking for one.
        if let Some(message) = self.message(id) {
            return message.value.as_ref();
        }
        let (id, name) = id.split_once('.')?;
        attribute_of(&self.message(id)?.attributes, name)
    }

    /// The term of this id.
    pub(super) fn term(&self, id: &str) -> Option<&Term<Snippet>> {
        self.terms.get(id).map(|defined| &defined.ast)
    }
}

/// The attribute of this name; the last one where a name is there twice.
pub(super) fn attribute_of<'a>(
    attributes: &'a [Attribute<Snippet>],
    name: &str,
) -> Option<&'a Pattern<Snippet>> {
    let found = attributes.iter().rfind(|a| a.id.name.as_str() == name)?;
    Some(&found.value)
}

impl<T: Identified> Definitions<T> {
    fn reserve(&mut self, more: usize) {
        self.list.reserve(more);
        self.by_id.reserve(more);
    }

    /// The files have moved so many places up.
    fn move_files(&mut self, places: u32) {
        for defined in &mut self.list {
            defined.file += places;
        }
    }

    #[inline]
    fn get(&self, id: &str) -> Option<&Defined<T>> {
        self.list.get(*self.by_id.get(id)? as usize)
    }

    /// Adds a definition. Within a layer the first one holds, and its file and id are given back; a later layer
    /// replaces it where it stands.
    fn insert(&mut self, ast: T, file: u32, layer: u32) -> Option<(u32, Snippet)> {
        let id = ast.id().clone();
        let defined = Defined { ast, file, layer };
        let place = match self.by_id.entry(id) {
            hash_map::Entry::Occupied(known) => *known.get(),
            hash_map::Entry::Vacant(free) => {
                // Files hold at most 16 MiB, so a catalog of 4 billion ids does not fit into memory.
                free.insert(u32::try_from(self.list.len()).unwrap_or(u32::MAX));
                self.list.push(defined);
                return None;
            }
        };
        let earlier = self.list.get_mut(place as usize)?;
        if earlier.layer == layer {
            return Some((earlier.file, earlier.ast.id().clone()));
        }
        *earlier = defined;
        None
    }
}

/// What has an id: messages and terms.
trait Identified {
    fn id(&self) -> &Snippet;
}

impl Identified for Message<Snippet> {
    fn id(&self) -> &Snippet {
        &self.id.name
    }
}

impl Identified for Term<Snippet> {
    fn id(&self) -> &Snippet {
        &self.id.name
    }
}
