//! The rules, one file each.

pub(super) mod address_mismatch;
pub(super) mod bidi_control;
pub(super) mod both_particle_forms;
pub(super) mod broken_markup;
pub(super) mod decomposed_text;
pub(super) mod double_space;
pub(super) mod doubled_word;
pub(super) mod duplicate_message;
pub(super) mod dynamic_message;
pub(super) mod empty_message;
pub(super) mod end_punctuation;
pub(super) mod foreign_script;
pub(super) mod half_translated_message;
pub(super) mod hard_coded_text;
pub(super) mod homoglyph;
pub(super) mod ignore_without_reason;
pub(super) mod invisible_character;
pub(super) mod literal_for_term;
pub(super) mod markup_mismatch;
pub(super) mod missing_attribute;
pub(super) mod missing_message;
pub(super) mod missing_plural;
pub(super) mod missing_variable;
pub(super) mod misspelt_name;
pub(super) mod mixed_speech_level;
pub(super) mod mojibake;
pub(super) mod number_mismatch;
pub(super) mod obsolete_message;
pub(super) mod replacement_character;
pub(super) mod stray_space;
pub(super) mod term_mismatch;
pub(super) mod truncated_message;
pub(super) mod undefined_message;
pub(super) mod unfinished_catalog;
pub(super) mod unknown_function;
pub(super) mod unknown_language;
pub(super) mod unknown_reference;
pub(super) mod unknown_variable;
pub(super) mod unparsed_template;
pub(super) mod unreachable_variant;
pub(super) mod unreadable_entry;
pub(super) mod unsafe_markup;
pub(super) mod untranslated_label;
pub(super) mod untranslated_message;
pub(super) mod untranslated_text;
pub(super) mod unused_ignore;
pub(super) mod unused_message;
pub(super) mod variable_type;
pub(super) mod wrong_language;
pub(super) mod wrong_particle;

use super::Meta;
use super::catalog::{FilePair, Pair, Sink};

/// Every rule, in order of their ids.
pub(super) const RULES: &[&Meta] = &[
    &address_mismatch::META,
    &bidi_control::META,
    &both_particle_forms::META,
    &broken_markup::META,
    &decomposed_text::META,
    &double_space::META,
    &doubled_word::META,
    &duplicate_message::META,
    &dynamic_message::META,
    &empty_message::META,
    &end_punctuation::META,
    &foreign_script::META,
    &half_translated_message::META,
    &hard_coded_text::META,
    &homoglyph::META,
    &ignore_without_reason::META,
    &invisible_character::META,
    &literal_for_term::META,
    &markup_mismatch::META,
    &missing_attribute::META,
    &missing_message::META,
    &missing_plural::META,
    &missing_variable::META,
    &misspelt_name::META,
    &mixed_speech_level::META,
    &mojibake::META,
    &number_mismatch::META,
    &obsolete_message::META,
    &replacement_character::META,
    &stray_space::META,
    &term_mismatch::META,
    &truncated_message::META,
    &undefined_message::META,
    &unfinished_catalog::META,
    &unknown_function::META,
    &unknown_language::META,
    &unknown_reference::META,
    &unknown_variable::META,
    &unparsed_template::META,
    &unreachable_variant::META,
    &unreadable_entry::META,
    &unsafe_markup::META,
    &untranslated_label::META,
    &untranslated_message::META,
    &untranslated_text::META,
    &unused_ignore::META,
    &unused_message::META,
    &variable_type::META,
    &wrong_language::META,
    &wrong_particle::META,
];

/// Rules that compare a message with its translation.
pub(super) const MESSAGE_RULES: &[fn(&Pair<'_, '_>, &mut Sink<'_, '_>)] = &[
    address_mismatch::check,
    bidi_control::check,
    both_particle_forms::check,
    broken_markup::check,
    decomposed_text::check,
    double_space::check,
    doubled_word::check,
    empty_message::check,
    end_punctuation::check,
    half_translated_message::check,
    homoglyph::check,
    invisible_character::check,
    literal_for_term::check,
    markup_mismatch::check,
    missing_plural::check,
    missing_variable::check,
    misspelt_name::check,
    mojibake::check,
    number_mismatch::check,
    replacement_character::check,
    stray_space::check,
    term_mismatch::check,
    truncated_message::check,
    unknown_function::check,
    unknown_reference::check,
    unknown_variable::check,
    unreachable_variant::check,
    unsafe_markup::check,
    untranslated_message::check,
    variable_type::check,
    wrong_particle::check,
];

/// Rules that compare a file with its source.
pub(super) const FILE_RULES: &[for<'s, 'a> fn(&FilePair<'s, 'a>, &mut Sink<'s, 'a>)] = &[
    duplicate_message::check,
    missing_attribute::check,
    missing_message::check,
    mixed_speech_level::check,
    obsolete_message::check,
    unfinished_catalog::check,
    unreadable_entry::check,
];
