//! Which language is this: scripts, identification, Korean final consonants and particles.
