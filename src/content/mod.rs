//! Document → labelled page → article.
