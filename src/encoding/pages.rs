//! Encodings of single bytes that the Encoding Standard does not list: code pages of DOS and the Macintosh, and
//! Vietnamese standards.
//!
//! Old files are still in them. The tables are those that the Unicode Consortium publishes for the vendors, of
//! [RFC 1456](https://www.rfc-editor.org/rfc/rfc1456) and of TCVN 5712.

/// One of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Page {
    /// The first IBM PC.
    Cp437,
    /// Greek.
    Cp737,
    /// Baltic.
    Cp775,
    /// Western Europe.
    Cp850,
    /// Central Europe.
    Cp852,
    /// Cyrillic before code page 866.
    Cp855,
    /// Turkish.
    Cp857,
    /// Hebrew.
    Cp862,
    /// Greek of the Macintosh.
    MacGreek,
    /// Central Europe of the Macintosh.
    MacCentral,
    /// RFC 1456.
    Viscii,
    /// TCVN 5712:1993, of Vietnam.
    Tcvn,
}

/// Every page.
pub(super) const PAGES: [Page; 12] = [
    Page::Cp437,
    Page::Cp737,
    Page::Cp775,
    Page::Cp850,
    Page::Cp852,
    Page::Cp855,
    Page::Cp857,
    Page::Cp862,
    Page::MacGreek,
    Page::MacCentral,
    Page::Viscii,
    Page::Tcvn,
];

impl Page {
    /// Its name, in lower case as everything that the Encoding Standard does not name.
    pub(super) fn name(self) -> &'static str {
        match self {
            Page::Cp437 => "cp437",
            Page::Cp737 => "cp737",
            Page::Cp775 => "cp775",
            Page::Cp850 => "cp850",
            Page::Cp852 => "cp852",
            Page::Cp855 => "cp855",
            Page::Cp857 => "cp857",
            Page::Cp862 => "cp862",
            Page::MacGreek => "x-mac-greek",
            Page::MacCentral => "x-mac-ce",
            Page::Viscii => "viscii",
            Page::Tcvn => "tcvn",
        }
    }

    /// The page that a label names: its name, or `ibm` and the number of a code page.
    pub(super) fn for_label(label: &[u8]) -> Option<Page> {
        let is_named = |page: &&Page| {
            let name = page.name();
            let number = name.strip_prefix("cp");
            let ibm = label
                .get(..3)
                .filter(|ibm| ibm.eq_ignore_ascii_case(b"ibm"));
            label.eq_ignore_ascii_case(name.as_bytes())
                || number.is_some_and(|number| ibm.is_some() && &label[3..] == number.as_bytes())
        };
        PAGES.iter().find(is_named).copied()
    }

    /// The 128 characters from 0x80 on; U+FFFD where it has none.
    pub(super) fn upper_half(self) -> &'static str {
        match self {
            Page::Cp437 => CP437,
            Page::Cp737 => CP737,
            Page::Cp775 => CP775,
            Page::Cp850 => CP850,
            Page::Cp852 => CP852,
            Page::Cp855 => CP855,
            Page::Cp857 => CP857,
            Page::Cp862 => CP862,
            Page::MacGreek => MAC_GREEK,
            Page::MacCentral => MAC_CENTRAL,
            Page::Viscii => VISCII,
            Page::Tcvn => TCVN,
        }
    }

    /// The capitals that stand in the place of control characters.
    fn controls(self) -> &'static [(u8, char)] {
        match self {
            Page::Viscii => &VISCII_CONTROLS,
            Page::Tcvn => &TCVN_CONTROLS,
            _ => &[],
        }
    }

    /// The text, and whether anything was malformed.
    pub(super) fn decode(self, bytes: &[u8]) -> (String, bool) {
        let upper: Vec<char> = self.upper_half().chars().collect();
        let controls = self.controls();
        let character = |byte: u8| match byte.checked_sub(0x80) {
            Some(place) => upper.get(usize::from(place)).copied(),
            None if byte < 0x20 => {
                let control = controls.iter().find(|(control, _)| *control == byte);
                Some(control.map_or(char::from(byte), |(_, letter)| *letter))
            }
            None => Some(char::from(byte)),
        };
        let text: String = bytes
            .iter()
            .map(|byte| character(*byte).unwrap_or(char::REPLACEMENT_CHARACTER))
            .collect();
        let had_errors = text.contains(char::REPLACEMENT_CHARACTER);
        (text, had_errors)
    }
}

const CP437: &str = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{A0}";
const CP737: &str = "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩαβγδεζηθικλμνξοπρσςτυφχψ░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀ωάέήϊίόύϋώΆΈΉΊΌΎΏ±≥≤ΪΫ÷≈°∙·√ⁿ²■\u{A0}";
const CP775: &str = "ĆüéāäģåćłēŖŗīŹÄÅÉæÆōöĢ¢ŚśÖÜø£Ø×¤ĀĪóŻżź”¦©®¬½¼Ł«»░▒▓│┤ĄČĘĖ╣║╗╝ĮŠ┐└┴┬├─┼ŲŪ╚╔╩╦╠═╬Žąčęėįšųūž┘┌█▄▌▐▀ÓßŌŃõÕµńĶķĻļņĒŅ’\u{AD}±“¾¶§÷„°∙·¹³²■\u{A0}";
const CP850: &str = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{AD}±‗¾¶§÷¸°¨·¹³²■\u{A0}";
const CP852: &str = "ÇüéâäůćçłëŐőîŹÄĆÉĹĺôöĽľŚśÖÜŤťŁ×čáíóúĄąŽžĘę¬źČş«»░▒▓│┤ÁÂĚŞ╣║╗╝Żż┐└┴┬├─┼Ăă╚╔╩╦╠═╬¤đĐĎËďŇÍÎě┘┌█▄ŢŮ▀ÓßÔŃńňŠšŔÚŕŰýÝţ´\u{AD}˝˛ˇ˘§÷¸°¨˙űŘř■\u{A0}";
const CP855: &str = "ђЂѓЃёЁєЄѕЅіІїЇјЈљЉњЊћЋќЌўЎџЏюЮъЪаАбБцЦдДеЕфФгГ«»░▒▓│┤хХиИ╣║╗╝йЙ┐└┴┬├─┼кК╚╔╩╦╠═╬¤лЛмМнНоОп┘┌█▄Пя▀ЯрРсСтТуУжЖвВьЬ№\u{AD}ыЫзЗшШэЭщЩчЧ§■\u{A0}";
const CP857: &str = "ÇüéâäàåçêëèïîıÄÅÉæÆôöòûùİÖÜø£ØŞşáíóúñÑĞğ¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ºªÊËÈ\u{FFFD}ÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµ\u{FFFD}×ÚÛÙìÿ¯´\u{AD}±\u{FFFD}¾¶§÷¸°¨·¹³²■\u{A0}";
const CP862: &str = "אבגדהוזחטיךכלםמןנסעףפץצקרשת¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{A0}";
const MAC_GREEK: &str = "Ä¹²É³ÖÜ΅àâä΄¨çéèêë£™îï•½‰ôö¦€ùûü†ΓΔΘΛΞΠß®©ΣΪ§≠°·Α±≤≥¥ΒΕΖΗΙΚΜΦΫΨΩάΝ¬ΟΡ≈Τ«»…\u{A0}ΥΧΆΈœ–―“”‘’÷ΉΊΌΎέήίόΏύαβψδεφγηιξκλμνοπώρστθωςχυζϊϋΐΰ\u{AD}";
const MAC_CENTRAL: &str = "ÄĀāÉĄÖÜáąČäčĆćéŹźĎíďĒēĖóėôöõúĚěü†°Ę£§•¶ß®©™ę¨≠ģĮįĪ≤≥īĶ∂∑łĻļĽľĹĺŅņŃ¬√ńŇ∆«»…\u{A0}ňŐÕőŌ–—“”‘’÷◊ōŔŕŘ‹›řŖŗŠ‚„šŚśÁŤťÍŽžŪÓÔūŮÚůŰűŲųÝýķŻŁżĢˇ";
const VISCII: &str = "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ";
const TCVN: &str = "ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ\u{A0}ĂÂÊÔƠƯĐăâêôơưđẰ\u{300}\u{309}\u{303}\u{301}\u{323}àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ";
const VISCII_CONTROLS: [(u8, char); 6] = [
    (0x02, 'Ẳ'),
    (0x05, 'Ẵ'),
    (0x06, 'Ẫ'),
    (0x14, 'Ỷ'),
    (0x19, 'Ỹ'),
    (0x1E, 'Ỵ'),
];
const TCVN_CONTROLS: [(u8, char); 12] = [
    (0x01, 'Ú'),
    (0x02, 'Ụ'),
    (0x04, 'Ừ'),
    (0x05, 'Ử'),
    (0x06, 'Ữ'),
    (0x11, 'Ứ'),
    (0x12, 'Ự'),
    (0x13, 'Ỳ'),
    (0x14, 'Ỷ'),
    (0x15, 'Ỹ'),
    (0x16, 'Ý'),
    (0x17, 'Ỵ'),
];

#[cfg(test)]
mod tests {
    use super::{PAGES, Page};

    #[test]
    fn every_page_has_its_upper_half() {
        for page in PAGES {
            assert_eq!(page.upper_half().chars().count(), 128, "{}", page.name());
            assert_eq!(Page::for_label(page.name().as_bytes()), Some(page));
        }
        assert_eq!(Page::for_label(b"IBM437"), Some(Page::Cp437));
        assert_eq!(Page::for_label(b"ibm"), None);
    }

    #[test]
    fn bytes_mean_their_letters() {
        assert_eq!(Page::Cp850.decode(b"caf\x82").0, "café");
        assert_eq!(Page::Viscii.decode(b"c\xA4u \x05").0, "cấu Ẵ");
        assert!(Page::Cp857.decode(b"\xD5").1);
    }
}
