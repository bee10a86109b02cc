//! Inline marks of Markdown: code, links, images, emphasis, escapes, tags.

use crate::document::Tag;
use crate::document::node::BLANK;
use crate::document::node::NONE;
use crate::document::node::Name;
use crate::document::node::NodeKind;
use crate::document::node::RAW;
use crate::document::node::RawAttribute;
use crate::document::tree::NewElement;
use crate::document::tree::Tree;

/// Marks looked at, backwards, for the one that a closing mark belongs to. Without a bound a
/// line of unpaired marks takes quadratic time.
const REACH: usize = 64;

/// Bytes of the longest address or tag; longer ones are text. The same reason.
const LONGEST: usize = 4_096;

/// A piece of a text, in order.
#[derive(Debug, Clone, Copy)]
enum Token {
    Text {
        start: u32,
        end: u32,
    },
    /// A character that a backslash makes mere text: no mark, and no beginning of a reference.
    Escaped {
        start: u32,
        end: u32,
    },
    Code {
        start: u32,
        end: u32,
        marks: u32,
    },
    /// `**`, `_`, `~~`: opens or closes when it finds its partner, else text.
    Mark {
        start: u32,
        end: u32,
        byte: u8,
        opens: bool,
        closes: bool,
    },
    /// `[` or `![`.
    Bracket {
        start: u32,
        end: u32,
        is_image: bool,
    },
    /// `](address)` or `][label]`.
    LinkEnd {
        start: u32,
        end: u32,
        address: (u32, u32),
    },
    /// `<https://…>`
    Address {
        start: u32,
        end: u32,
    },
    /// A tag of HTML.
    Tag {
        start: u32,
        end: u32,
    },
    Comment {
        start: u32,
        end: u32,
    },
}

/// What a token turned out to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Role {
    Itself,
    Opens(Tag),
    Closes,
}

/// Reads lines of text, each a span, into children of `parent`.
pub(super) fn read(tree: &mut Tree, text: &str, parent: u32, segments: &[(u32, u32)]) {
    let mut tokens = Vec::new();
    for (index, &(start, end)) in segments.iter().enumerate() {
        if index > 0 {
            // The line end between two lines, and the marks of containers after it.
            let before = segments[index - 1].1;
            tokens.push(Token::Text {
                start: before,
                end: line_end(text, before),
            });
        }
        Scan::new(text, start, end).tokens(&mut tokens);
    }
    let roles = paired(&tokens);
    write(tree, text, parent, &tokens, &roles);
}

fn line_end(text: &str, at: u32) -> u32 {
    at + match &text.as_bytes()[at as usize..] {
        [b'\r', b'\n', ..] => 2,
        [b'\n' | b'\r', ..] => 1,
        _ => 0,
    }
}

/// Gives an element an attribute whose value is a span of the source.
pub(super) fn attribute(tree: &mut Tree, node: u32, name: &str, start: u32, end: u32) {
    let interned = tree.names.intern(name);
    let first = tree.attributes.len() as u32;
    tree.attributes.push(RawAttribute {
        name_start: start,
        name_end: start,
        value_start: start,
        value_end: end,
        interned,
    });
    debug_assert_ne!(interned, NONE);
    if let Some(element) = tree.element_mut(node) {
        element.attributes = first;
        element.attribute_count = 1;
    }
}

/// Cuts one line into tokens.
struct Scan<'t> {
    text: &'t str,
    at: usize,
    end: usize,
    text_start: usize,
    /// Brackets open in this line, so that `]` alone stays text.
    brackets: usize,
}

impl<'t> Scan<'t> {
    fn new(text: &'t str, start: u32, end: u32) -> Scan<'t> {
        Scan {
            text,
            at: start as usize,
            end: end as usize,
            text_start: start as usize,
            brackets: 0,
        }
    }

    fn rest(&self) -> &'t str {
        self.text.get(self.at..self.end).unwrap_or("")
    }

    fn tokens(mut self, tokens: &mut Vec<Token>) {
        while let Some(length) = self
            .rest()
            .find(['\\', '`', '*', '_', '~', '[', '!', ']', '<'])
        {
            self.at += length;
            let from = self.at;
            match self.token() {
                Some((token, end)) => {
                    self.flush(from, tokens);
                    tokens.extend(token);
                    self.at = end;
                    self.text_start = end;
                }
                None => self.at += 1,
            }
        }
        self.flush(self.end, tokens);
    }

    fn flush(&self, end: usize, tokens: &mut Vec<Token>) {
        if self.text_start < end {
            tokens.push(Token::Text {
                start: self.text_start as u32,
                end: end as u32,
            });
        }
    }

    /// The token that begins here and where the text goes on; `None` where it is a character
    /// like others.
    fn token(&mut self) -> Option<(Option<Token>, usize)> {
        let rest = self.rest();
        let start = self.at as u32;
        match rest.as_bytes()[0] {
            b'\\' => {
                let is_escape = rest.as_bytes().get(1).is_some_and(u8::is_ascii_punctuation);
                is_escape.then(|| self.escape())
            }
            b'`' => self.code(),
            b'<' => self.angle(),
            b'[' => {
                self.brackets += 1;
                let end = self.at + 1;
                Some((
                    Some(Token::Bracket {
                        start,
                        end: end as u32,
                        is_image: false,
                    }),
                    end,
                ))
            }
            b'!' if rest.starts_with("![") => {
                self.brackets += 1;
                let end = self.at + 2;
                Some((
                    Some(Token::Bracket {
                        start,
                        end: end as u32,
                        is_image: true,
                    }),
                    end,
                ))
            }
            b']' if self.brackets > 0 => {
                self.brackets -= 1;
                self.link_end()
            }
            byte @ (b'*' | b'_' | b'~') => self.mark(byte),
            _ => None,
        }
    }

    fn escape(&self) -> (Option<Token>, usize) {
        let start = self.at + 1;
        let token = Token::Escaped {
            start: start as u32,
            end: start as u32 + 1,
        };
        (Some(token), start + 1)
    }

    fn code(&mut self) -> Option<(Option<Token>, usize)> {
        let rest = self.rest();
        let marks = rest.bytes().take_while(|&byte| byte == b'`').count();
        let mut from = marks;
        while let Some(found) = rest[from..].find('`') {
            let at = from + found;
            let run = rest[at..].bytes().take_while(|&byte| byte == b'`').count();
            if run == marks {
                let end = self.at + at + run;
                let token = Token::Code {
                    start: self.at as u32,
                    end: end as u32,
                    marks: marks as u32,
                };
                return Some((Some(token), end));
            }
            from = at + run;
        }
        // Unpaired: all of them are text, and none of them is tried again.
        let end = self.at + marks;
        let token = Token::Text {
            start: self.at as u32,
            end: end as u32,
        };
        Some((Some(token), end))
    }

    fn angle(&mut self) -> Option<(Option<Token>, usize)> {
        let rest = self.rest();
        let start = self.at as u32;
        if rest.starts_with("<!--") {
            let length = rest.find("-->").map_or(rest.len(), |at| at + 3);
            let end = self.at + length;
            return Some((
                Some(Token::Comment {
                    start,
                    end: end as u32,
                }),
                end,
            ));
        }
        let length = memchr::memchr(b'>', &rest.as_bytes()[..rest.len().min(LONGEST)])? + 1;
        let inner = &rest[1..length - 1];
        let end = self.at + length;
        let is_address =
            (inner.contains("://") || inner.contains('@') || inner.starts_with("mailto:"))
                && !inner.contains([' ', '"']);
        let first = inner.trim_start_matches('/').chars().next()?;
        if is_address {
            Some((
                Some(Token::Address {
                    start,
                    end: end as u32,
                }),
                end,
            ))
        } else if first.is_ascii_alphabetic() {
            Some((
                Some(Token::Tag {
                    start,
                    end: end as u32,
                }),
                end,
            ))
        } else {
            None
        }
    }

    fn link_end(&self) -> Option<(Option<Token>, usize)> {
        let after = &self.rest()[1..];
        let (inner, close) = match after.as_bytes().first()? {
            b'(' => (after.get(1..)?, balanced_end(&after[1..])?),
            b'[' => (
                after.get(1..)?,
                memchr::memchr(b']', &after.as_bytes()[1..after.len().min(LONGEST)])?,
            ),
            _ => return None,
        };
        let end = self.at + 2 + close + 1;
        let address_start =
            self.at + 2 + (inner.len() - inner.trim_start_matches([' ', '<']).len());
        let bare = inner[..close].trim_matches([' ', '<', '>']);
        let bare = bare.split([' ', '\t']).next().unwrap_or(bare);
        let is_inline = after.starts_with('(');
        let address = if is_inline {
            (address_start as u32, (address_start + bare.len()) as u32)
        } else {
            (address_start as u32, address_start as u32)
        };
        let token = Token::LinkEnd {
            start: self.at as u32,
            end: end as u32,
            address,
        };
        Some((Some(token), end))
    }

    fn mark(&self, byte: u8) -> Option<(Option<Token>, usize)> {
        let rest = self.rest();
        let run = rest.bytes().take_while(|&next| next == byte).count();
        let taken = if run >= 2 { 2 } else { 1 };
        if byte == b'~' && run != 2 {
            return None;
        }
        let before = self.text[..self.at]
            .chars()
            .next_back()
            .filter(|&c| c != byte as char);
        let after = rest[run..].chars().next();
        let is_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let is_solid = |c: Option<char>| c.is_some_and(|c| !c.is_whitespace());
        let is_inside_word = is_word(before) && is_word(after);
        let is_snake = byte == b'_' && is_inside_word;
        let end = self.at + taken;
        let token = Token::Mark {
            start: self.at as u32,
            end: end as u32,
            byte,
            opens: is_solid(after) && !is_snake,
            closes: is_solid(before) && !is_snake,
        };
        Some((Some(token), end))
    }
}

/// Where the parenthesis that is already open closes.
fn balanced_end(text: &str) -> Option<usize> {
    let mut depth = 1;
    for (at, byte) in text.bytes().take(LONGEST).enumerate() {
        match byte {
            b'(' => depth += 1,
            b')' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some(at);
        }
    }
    None
}

/// Finds for every mark its partner; those without one stay text.
fn paired(tokens: &[Token]) -> Vec<Role> {
    let mut roles = vec![Role::Itself; tokens.len()];
    let mut open: Vec<usize> = Vec::new();
    for (index, token) in tokens.iter().enumerate() {
        let partner = match *token {
            Token::LinkEnd { .. } => find(tokens, &open, |token| {
                matches!(token, Token::Bracket { .. })
            }),
            Token::Mark {
                start,
                end,
                byte,
                closes: true,
                ..
            } => find(
                tokens,
                &open,
                |token| matches!(token, Token::Mark { start: s, end: e, byte: b, .. } if *b == byte && e - s == end - start),
            ),
            _ => None,
        };
        if let Some(place) = partner {
            let opener = open[place];
            roles[opener] = Role::Opens(tag_of(&tokens[opener]));
            roles[index] = Role::Closes;
            open.truncate(place);
        } else if matches!(
            token,
            Token::Mark { opens: true, .. } | Token::Bracket { .. }
        ) {
            open.push(index);
        }
    }
    roles
}

fn find(tokens: &[Token], open: &[usize], is_partner: impl Fn(&Token) -> bool) -> Option<usize> {
    let place = open
        .iter()
        .rev()
        .take(REACH)
        .position(|&index| is_partner(&tokens[index]))?;
    Some(open.len() - 1 - place)
}

fn tag_of(opener: &Token) -> Tag {
    match *opener {
        Token::Bracket { is_image: true, .. } => Tag::Img,
        Token::Bracket { .. } => Tag::A,
        Token::Mark { byte: b'~', .. } => Tag::Del,
        Token::Mark { start, end, .. } if end - start == 2 => Tag::Strong,
        _ => Tag::Em,
    }
}

/// Writes the tokens as nodes; pairs became properly nested when they were found.
fn write(tree: &mut Tree, text: &str, parent: u32, tokens: &[Token], roles: &[Role]) {
    let mut open = vec![parent];
    for (token, role) in tokens.iter().zip(roles) {
        let current = open.last().copied().unwrap_or(parent);
        match (*token, *role) {
            (
                Token::Bracket { start, end, .. } | Token::Mark { start, end, .. },
                Role::Opens(tag),
            ) => {
                open.push(element(tree, current, tag, start, end));
            }
            (
                Token::LinkEnd {
                    start,
                    end,
                    address,
                },
                Role::Closes,
            ) => {
                let name = if tree.nodes[current as usize].tag == Tag::Img {
                    "src"
                } else {
                    "href"
                };
                if address.0 < address.1 {
                    attribute(tree, current, name, address.0, address.1);
                }
                tree.close(current, start, end);
                open.pop();
            }
            (Token::Mark { start, end, .. }, Role::Closes) => {
                tree.close(current, start, end);
                open.pop();
            }
            (token, _) => leaf(tree, text, current, token),
        }
    }
}

fn element(tree: &mut Tree, parent: u32, tag: Tag, start: u32, open_end: u32) -> u32 {
    let node = tree.add_element(&NewElement {
        open_end,
        ..NewElement::implied(tag, start)
    });
    tree.append(parent, node);
    node
}

fn leaf(tree: &mut Tree, text: &str, parent: u32, token: Token) {
    match token {
        Token::Text { start, end }
        | Token::Mark { start, end, .. }
        | Token::Bracket { start, end, .. }
        | Token::LinkEnd { start, end, .. } => {
            append_text(tree, text, parent, start, end, 0);
        }
        Token::Escaped { start, end } => append_text(tree, text, parent, start, end, RAW),
        Token::Code { start, end, marks } => {
            let code = element(tree, parent, Tag::Code, start, start + marks);
            append_text(tree, text, code, start + marks, end - marks, RAW);
            tree.close(code, end - marks, end);
        }
        Token::Address { start, end } => {
            let link = element(tree, parent, Tag::A, start, start + 1);
            attribute(tree, link, "href", start + 1, end - 1);
            append_text(tree, text, link, start + 1, end - 1, RAW);
            tree.close(link, end - 1, end);
        }
        Token::Tag { start, end } => html_tag(tree, text, parent, start, end),
        Token::Comment { start, end } => {
            let node = tree.add(NodeKind::Comment, Tag::Other, start, end);
            tree.nodes[node as usize].flags = RAW;
            tree.append(parent, node);
        }
    }
}

/// A tag of HTML: an element without content, whichever end it is.
fn html_tag(tree: &mut Tree, text: &str, parent: u32, start: u32, end: u32) {
    let written = &text[start as usize + 1..end as usize];
    let name = written.trim_start_matches('/');
    let letters = name
        .bytes()
        .take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'-')
        .count();
    let tag = Tag::of(&name[..letters]);
    let interned = tree.names.intern(&name[..letters].to_ascii_lowercase());
    let node = tree.add_element(&NewElement {
        open_end: end,
        name: if tag == Tag::Other {
            Name::Interned(interned)
        } else {
            Name::Known
        },
        ..NewElement::implied(tag, start)
    });
    tree.append(parent, node);
    tree.close(node, end, end);
}

/// Text; it goes on with the text before it where the two touch.
fn append_text(tree: &mut Tree, text: &str, parent: u32, start: u32, end: u32, flags: u8) {
    if start >= end {
        return;
    }
    let is_blank = text[start as usize..end as usize].trim().is_empty();
    let blank = if is_blank { BLANK } else { 0 };
    let last = tree.nodes[parent as usize].last_child;
    if last != NONE {
        let node = &mut tree.nodes[last as usize];
        if node.kind == NodeKind::Text && node.data == start && node.flags & RAW == flags & RAW {
            node.data = end;
            return;
        }
    }
    tree.append_text(parent, start, end, flags | blank);
}
