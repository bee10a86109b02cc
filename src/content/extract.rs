//! Document → page: segment, judge, select, label, and what the page says of itself.

use std::borrow::Cow;

use crate::content::Block;
use crate::content::Kind;
use crate::content::Page;
use crate::content::PageType;
use crate::content::Reason;
use crate::content::Role;
use crate::content::classify::Verdict;
use crate::content::classify::classify;
use crate::content::embedded;
use crate::content::features::Signals;
use crate::content::label;
use crate::content::label::Place;
use crate::content::metadata;
use crate::content::metadata::Head;
use crate::content::metadata::Heading;
use crate::content::metadata::Marked;
use crate::content::newsroom;
use crate::content::plain;
use crate::content::segment;
use crate::content::segment::Piece;
use crate::content::segment::Segments;
use crate::content::segment::group;
use crate::content::segment::mark;
use crate::content::select;
use crate::content::select::Choice;
use crate::document::Document;
use crate::document::Format;
use crate::document::Span;
use crate::document::Tag;
use crate::language;
use crate::locale::Recognizer;

/// How a page is cleaned. There is nothing to choose yet; make it with `Options::default()`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Options {}

/// The page that a document is: every block with its role, and what the page says of itself.
///
/// Any document is valid; one without text gives a page without blocks.
///
/// ```
/// use kijil::content::{Options, extract};
/// use kijil::document::{Format, Limits, parse};
/// use kijil::locale::Recognizer;
///
/// let html = "<nav><a href=/>처음</a></nav><p>어제 내린 비로 강물이 불어나 다리가 잠겼다고 주민들이 전했다.";
/// let document = parse(html.into(), Format::Html, &Limits::default());
/// let page = extract(&document, Recognizer::embedded(), &Options::default());
/// assert_eq!(page.blocks.len(), 2);
/// ```
pub fn extract<'d>(
    document: &'d Document,
    recognizer: &'d Recognizer,
    _options: &Options,
) -> Page<'d> {
    let mut page = match document.format() {
        Format::Plain | Format::Markdown => of_text(document, recognizer),
        Format::Html => of_html(document, recognizer),
    };
    if page.metadata.language.is_none() {
        page.metadata.language = told_language(&page);
    }
    page
}

fn of_text<'d>(document: &'d Document, recognizer: &'d Recognizer) -> Page<'d> {
    let mut page = plain::page(document.text(), recognizer);
    page.metadata = metadata::of_text(&page, recognizer);
    page
}

fn of_html<'d>(document: &'d Document, recognizer: &'d Recognizer) -> Page<'d> {
    let segments = segment::segment(document);
    let head = Head::gather(document, &segments);
    let signals = head.signals();
    let verdict = classify(&segments, &signals);
    let mut building = Building {
        document,
        recognizer,
        segments: &segments,
        signals: &signals,
        selected: select::select(&segments, &verdict.scores, verdict.article),
        copies: select::copies(&segments),
        verdict: &verdict,
        page: Page {
            page_type: verdict.page_type,
            ..Page::default()
        },
        rows: Vec::with_capacity(segments.pieces.len()),
        is_news: false,
    };
    building.is_news = building.opens_as_news();
    building.add_blocks();
    building.add_given_body(&head);
    let (headings, authored) = building.places();
    if verdict.page_type == PageType::Article {
        let first_level = |block| headings.iter().any(|heading| heading.block == block);
        newsroom::open(&mut building.page.blocks, first_level);
    }
    if building.is_article() {
        newsroom::close(&mut building.page.blocks);
    }
    let mut page = building.page;
    page.metadata = metadata::choose(
        &head,
        &page,
        || Marked::gather(document),
        recognizer,
        &headings,
        &authored,
    );
    page.metadata.language = document
        .first(Tag::Html)
        .and_then(|html| document.attribute(html, "lang"))
        .map(|lang| lang.trim().to_owned())
        .filter(|lang| !lang.is_empty());
    page
}

/// Text looked at to tell its language, in bytes.
const LANGUAGE_BYTES: usize = 4_000;

fn told_language(page: &Page<'_>) -> Option<String> {
    let mut text = String::new();
    for block in page.blocks.iter().filter(|block| block.role == Role::Body) {
        text.push_str(&block.text);
        text.push('\n');
        if text.len() > LANGUAGE_BYTES {
            break;
        }
    }
    language::scores(&text)
        .best()
        .map(|language| language.tag().to_owned())
}

struct Building<'d, 's> {
    document: &'d Document,
    recognizer: &'d Recognizer,
    segments: &'s Segments,
    signals: &'s Signals,
    selected: Vec<Choice>,
    copies: Vec<Option<usize>>,
    verdict: &'s Verdict,
    page: Page<'d>,
    /// The first block of each row.
    rows: Vec<usize>,
    /// Whether a page of another type begins as news do.
    is_news: bool,
}

/// The bit of [`Signals::kinds`] for articles.
const ARTICLE: u32 = 1;

/// Score from which a block is the article's, whatever words it has.
const SURE: f32 = 0.8;

/// Body blocks that count as the opening of an article.
const OPENING: usize = 2;

impl<'d> Building<'d, '_> {
    fn add_blocks(&mut self) {
        let first = self
            .selected
            .iter()
            .position(|choice| choice.is_taken())
            .unwrap_or(usize::MAX);
        let last = self
            .selected
            .iter()
            .rposition(|choice| choice.is_taken())
            .unwrap_or(0);
        let mut bodies = 0;
        for row in 0..self.segments.pieces.len() {
            self.rows.push(self.page.blocks.len());
            let piece = self.segments.pieces[row];
            let text = segment::text(self.document, self.segments, &piece);
            let place = match row {
                _ if row < first => Place::Before,
                _ if row > last => Place::After,
                _ => Place::Within,
            };
            let (role, reason) = self.role(row, &piece, &text, place);
            bodies += usize::from(role == Role::Body);
            self.add(row, &piece, text, role, reason, bodies <= OPENING);
        }
    }

    /// Whether the page looks like an article, or says that it is one.
    fn is_article(&self) -> bool {
        self.verdict.page_type == PageType::Article
            || self.signals.kinds & ARTICLE != 0
            || self.is_news
    }

    /// Whether the main content of a page of another type begins with a dateline, or with a line that is a
    /// byline and no more. Members of forums begin with all sorts of lines.
    fn opens_as_news(&self) -> bool {
        if self.is_article() || self.verdict.page_type == PageType::Forum {
            return false;
        }
        let rows = (0..self.selected.len()).filter(|row| self.selected[*row].is_taken());
        rows.take(OPENING).any(|row| {
            let text = segment::text(self.document, self.segments, &self.segments.pieces[row]);
            let found = self.recognizer.find(&text);
            found.iter().any(|found| match newsroom::role_of(found) {
                Some(Role::Dateline) => true,
                Some(Role::Byline) => found.span.slice(&text) == text.trim(),
                _ => false,
            })
        })
    }

    fn role(&self, row: usize, piece: &Piece, text: &str, place: Place) -> label::Labelled {
        let article = self.is_article();
        let heading = matches!(label::kind(self.segments, piece), Kind::Heading);
        if self.signals.is_title(piece.hash.all)
            && (article || !self.selected[row].is_taken())
            && place != Place::After
        {
            return (Role::Title, Reason::OwnTitle);
        }
        match (self.selected[row], heading) {
            (Choice::Left, _) => label::label(self.segments, piece, text, place),
            (_, true) => (Role::Heading, Reason::MainHeading),
            (choice, false) => {
                let named = label::label(self.segments, piece, text, place);
                let is_sentence = plain::ends_sentence(text);
                let before = row.checked_sub(1).map(|row| &self.segments.pieces[row]);
                let is_headed = before.is_some_and(|piece| self.signals.is_title(piece.hash.all));
                match named.0 {
                    Role::Caption if article => named,
                    Role::Byline | Role::Date | Role::Credit if article && !is_sentence => named,
                    Role::Date if is_headed && metadata::date::is_whole(text) => named,
                    _ if choice == Choice::Joined => (Role::Body, Reason::MainBeside),
                    _ => (Role::Body, Reason::Model),
                }
            }
        }
    }

    /// Adds the blocks of one row: one, or several where newsroom lines are mixed into it.
    fn add(
        &mut self,
        row: usize,
        piece: &Piece,
        text: Cow<'d, str>,
        role: Role,
        reason: Reason,
        opening: bool,
    ) {
        let block = Block {
            role,
            kind: label::kind(self.segments, piece),
            span: segment::span(self.document, self.segments, piece),
            score: f32::from(self.verdict.scores[row]) / 255.0,
            reason,
            duplicate_of: self.copies[row].map(|earlier| self.rows[earlier]),
            text,
        };
        let may_mix = match role {
            Role::Body | Role::Caption => block.kind != Kind::Code,
            Role::Heading => block.score < SURE,
            _ => false,
        };
        if !may_mix || !self.is_article() {
            self.page.blocks.push(block);
            return;
        }
        self.push_parts(block, opening);
    }

    /// Adds a block, cut where newsroom lines are mixed into it.
    fn push_parts(&mut self, block: Block<'d>, opening: bool) {
        let found = self.recognizer.find(&block.text);
        let mut block = block;
        if block.role == Role::Body
            && block.score < SURE
            && newsroom::is_pictured(&block.text, &found)
        {
            block.role = Role::Caption;
        }
        let role = block.role;
        let parts = newsroom::pieces(
            &block.text,
            &found,
            newsroom::Place {
                role,
                opening,
                sure: block.score >= SURE,
            },
        );
        for part in &parts {
            let mut cut = block.clone();
            if parts.len() > 1 || part.role != role {
                cut.role = part.role;
                cut.text = segment::slice(&block.text, part.start, part.end);
                cut.span = self.part_of(&block, part.start, part.end);
                if part.found.is_some() {
                    cut.reason = Reason::Phrase;
                }
            }
            self.page.blocks.push(cut);
        }
    }

    /// The place of a part of a block: exact where the text stands in the source as it is.
    fn part_of(&self, block: &Block<'_>, start: usize, end: usize) -> Span {
        let source = block.span.slice(self.document.text());
        if source == block.text {
            return Span {
                start: block.span.start + start,
                end: block.span.start + end,
            };
        }
        block.span
    }

    /// Where the page shows next to nothing but carries an article as data, that is the body.
    fn add_given_body(&mut self, head: &Head<'_>) {
        let bodies = self.page.blocks.iter();
        let shown = bodies
            .filter(|block| block.role == Role::Body)
            .map(|block| block.text.len())
            .sum();
        for (kind, text) in embedded::article(self.document, head, shown) {
            self.page.page_type = PageType::Article;
            let role = match kind {
                Kind::Heading => Role::Heading,
                // A paragraph that is one link leads elsewhere.
                Kind::Label => Role::Related,
                _ => Role::Body,
            };
            let block = Block {
                role,
                kind,
                text: Cow::Owned(text),
                span: Span::default(),
                score: 1.0,
                reason: Reason::Data,
                duplicate_of: None,
            };
            self.push_parts(block, false);
        }
    }

    /// First-level headings, and short blocks in a container named after authors.
    fn places(&self) -> (Vec<Heading>, Vec<usize>) {
        let (mut headings, mut authored) = (Vec::<Heading>::new(), Vec::new());
        let mut last = None;
        for (piece, block) in self.segments.pieces.iter().zip(&self.rows) {
            if self.segments.holder(piece).tag == Tag::H1 {
                let parts = self.parts(piece);
                match headings.last_mut().filter(|_| last == Some(piece.holder)) {
                    Some(heading) => heading.add_line(&parts),
                    None => headings.push(Heading::new(*block, &parts)),
                }
            }
            last = Some(piece.holder);
            if piece.letters.letters <= 60 && self.is_authored(piece) {
                authored.push(*block);
            }
        }
        (headings, authored)
    }

    /// The stretches of text that a block is made of: one, or several where markup parts it.
    fn parts(&self, piece: &Piece) -> Vec<Cow<'d, str>> {
        let runs = piece.runs.0 as usize..piece.runs.1 as usize;
        let runs = self.segments.runs.get(runs).unwrap_or_default().iter();
        runs.map(|run| self.document.content(run.node)).collect()
    }

    fn is_authored(&self, piece: &Piece) -> bool {
        let mut index = piece.element;
        for _ in 0..3 {
            let element = &self.segments.elements[index as usize];
            if element.names.has(group::AUTHOR) && element.marks & mark::NAV == 0 {
                return true;
            }
            index = element.parent;
        }
        false
    }
}
