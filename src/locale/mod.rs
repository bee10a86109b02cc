//! `.ftl` files ⇄ text: how a locale says it, and which message says this.
