//! Labels ↔ messages: what the chrome looks like in another locale.
