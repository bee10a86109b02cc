//! Language switchers: the names of languages in their own words.

/// Autonyms of [CLDR](https://cldr.unicode.org/), lower case, of the languages that pages offer.
const AUTONYMS: &[&str] = &[
    "العربية",
    "اردو",
    "فارسی",
    "پښتو",
    "کوردی",
    "беларуская",
    "български",
    "বাংলা",
    "bosanski",
    "català",
    "čeština",
    "cymraeg",
    "dansk",
    "deutsch",
    "ελληνικά",
    "english",
    "esperanto",
    "español",
    "eesti",
    "euskara",
    "suomi",
    "filipino",
    "français",
    "gaeilge",
    "galego",
    "ગુજરાતી",
    "עברית",
    "हिन्दी",
    "हिंदी",
    "hrvatski",
    "magyar",
    "հայերեն",
    "indonesia",
    "bahasa indonesia",
    "bahasa melayu",
    "íslenska",
    "italiano",
    "日本語",
    "ქართული",
    "қазақ тілі",
    "ខ្មែរ",
    "ಕನ್ನಡ",
    "한국어",
    "lietuvių",
    "latviešu",
    "македонски",
    "മലയാളം",
    "монгол",
    "मराठी",
    "melayu",
    "မြန်မာ",
    "norsk",
    "norsk bokmål",
    "नेपाली",
    "nederlands",
    "ਪੰਜਾਬੀ",
    "polski",
    "português",
    "română",
    "русский",
    "සිංහල",
    "slovenčina",
    "slovenščina",
    "shqip",
    "српски",
    "srpski",
    "svenska",
    "kiswahili",
    "தமிழ்",
    "తెలుగు",
    "ไทย",
    "tagalog",
    "türkçe",
    "українська",
    "oʻzbek",
    "tiếng việt",
    "中文",
    "简体中文",
    "繁體中文",
    "简体",
    "繁體",
    "正體中文",
    "粵語",
    "azərbaycan",
    "afrikaans",
    "አማርኛ",
];

/// Whether a line is the name of a language in its own words, alone or with a region in brackets.
pub(in crate::check) fn is_autonym(line: &str) -> bool {
    let is_sign = |c: char| !c.is_alphabetic() && !crate::language::is_mark(c);
    let trimmed = line.trim_matches(is_sign);
    if trimmed.len() > MOST_BYTES {
        return is_list(trimmed);
    }
    let name = trimmed
        .split(['(', '（', '[', '-', '–', '/'])
        .next()
        .unwrap_or(trimmed);
    is_name(name.trim()) || is_list(trimmed)
}

/// No autonym with its region is longer.
const MOST_BYTES: usize = 60;

fn is_name(name: &str) -> bool {
    let lower = name.to_lowercase();
    AUTONYMS.contains(&lower.as_str())
}

/// Whether a line is nothing but autonyms with signs between.
fn is_list(line: &str) -> bool {
    let mut names = 0;
    for part in line.split(['|', ',', '·', '•', '/', '、', '\t']) {
        let part =
            part.trim_matches(|c: char| c.is_whitespace() || matches!(c, '*' | '-' | '[' | ']'));
        if part.is_empty() {
            continue;
        }
        if !is_name(part) {
            return false;
        }
        names += 1;
    }
    names >= 2
}

#[cfg(test)]
mod tests {
    use super::is_autonym;

    #[test]
    fn names_of_languages() {
        assert!(is_autonym("- [한국어"));
        assert!(is_autonym("Português (Brasil)"));
        assert!(is_autonym("English | 日本語 | 中文"));
        assert!(!is_autonym("한국어 사전"));
    }
}
