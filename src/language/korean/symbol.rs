//! Symbols and units, by the names that Koreans read for them.

use super::sound::Final;

/// How a symbol's name ends, for symbols that are read.
pub(super) fn sound(symbol: char) -> Option<Final> {
    let sound = match symbol {
        // 퍼센트, 도, 플러스, 앤드, 골뱅이, 무한대, 마이너스
        '%' | '°' | '+' | '&' | '@' | '∞' | '-' | '−' => Final::Vowel,
        // 퍼밀
        '‰' => Final::Rieul,
        // 샵
        '#' | '♯' => Final::Consonant,
        _ => return currency(symbol),
    };
    Some(sound)
}

/// How a currency's name ends: 달러, 유로, 파운드, 엔, 원.
pub(super) fn currency(sign: char) -> Option<Final> {
    match sign {
        '$' | '€' | '£' | '₹' | '₽' => Some(Final::Vowel),
        '¥' | '₩' => Some(Final::Consonant),
        _ => None,
    }
}

/// How a unit's name ends, for the abbreviations that follow numbers.
pub(super) fn unit(abbreviation: &str) -> Option<Final> {
    let sound = match abbreviation {
        // 미터, 리터, 초, 바이트, 비트, 헤르츠, 와트, 볼트, 포인트, 헥타르, 칼로리
        "m" | "km" | "cm" | "mm" | "nm" | "μm" | "m2" | "km2" | "m3" | "l" | "L" | "ml" | "mL"
        | "s" | "ms" | "B" | "KB" | "kB" | "MB" | "GB" | "TB" | "PB" | "KiB" | "MiB" | "GiB"
        | "bit" | "Hz" | "kHz" | "MHz" | "GHz" | "W" | "kW" | "MW" | "GW" | "V" | "kV" | "pt"
        | "ha" | "cal" | "kcal" | "C" | "F" => Final::Vowel,
        // 그램, 톤, 시간, 분, 엠
        "g" | "kg" | "mg" | "μg" | "t" | "h" | "min" | "em" | "rem" => Final::Consonant,
        // 픽셀, 데시벨, 몰
        "px" | "dB" | "mol" => Final::Rieul,
        _ => return None,
    };
    Some(sound)
}
