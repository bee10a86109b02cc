//! What hides an element, read off its own tag.

use super::node::Visibility;
use crate::document::Tag;

/// What the element's name alone says.
#[inline]
pub(super) fn of_tag(tag: Tag) -> Visibility {
    match tag {
        Tag::Noscript => Visibility::Noscript,
        Tag::Template => Visibility::Template,
        Tag::Head
        | Tag::Title
        | Tag::Script
        | Tag::Style
        | Tag::Meta
        | Tag::Link
        | Tag::Base
        | Tag::Basefont
        | Tag::Datalist
        | Tag::Noembed
        | Tag::Noframes
        | Tag::Param
        | Tag::Rp
        | Tag::Area
        | Tag::Track => Visibility::Unrendered,
        _ => Visibility::Shown,
    }
}

/// What one attribute says; `name` in any case.
#[inline]
pub(super) fn of_attribute(name: &[u8], value: &[u8]) -> Visibility {
    match name.len() {
        5 if name.eq_ignore_ascii_case(b"style") => of_style(value),
        6 if name.eq_ignore_ascii_case(b"hidden") => Visibility::Hidden,
        11 if name.eq_ignore_ascii_case(b"aria-hidden")
            && value.trim_ascii().eq_ignore_ascii_case(b"true") =>
        {
            Visibility::AriaHidden
        }
        _ => Visibility::Shown,
    }
}

/// `display: none` and `visibility: hidden` among the declarations; the last of a property counts.
fn of_style(style: &[u8]) -> Visibility {
    let mut is_displayed = true;
    let mut is_visible = true;
    for declaration in style.split(|&byte| byte == b';') {
        let Some(colon) = memchr::memchr(b':', declaration) else {
            continue;
        };
        let property = declaration[..colon].trim_ascii();
        if property.eq_ignore_ascii_case(b"display") {
            is_displayed = !is_value(&declaration[colon + 1..], b"none");
        } else if property.eq_ignore_ascii_case(b"visibility") {
            is_visible = !is_value(&declaration[colon + 1..], b"hidden");
        }
    }
    if is_displayed && is_visible {
        Visibility::Shown
    } else {
        Visibility::Hidden
    }
}

/// Whether a declared value is this keyword, `!important` or not.
fn is_value(declared: &[u8], keyword: &[u8]) -> bool {
    let word = declared
        .split(|&byte| byte == b'!')
        .next()
        .unwrap_or(declared);
    word.trim_ascii().eq_ignore_ascii_case(keyword)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn styles() {
        for style in [
            "display:none",
            "color:red; DISPLAY : none !important",
            "visibility:hidden",
        ] {
            assert_eq!(of_style(style.as_bytes()), Visibility::Hidden, "{style}");
        }
        for style in [
            "",
            "display:block",
            "display:none;display:block",
            "--display:none",
        ] {
            assert_eq!(of_style(style.as_bytes()), Visibility::Shown, "{style}");
        }
    }
}
