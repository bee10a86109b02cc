fn state(code: u8) -> &'static str {
    if code == 0 { return "Not available yet"; }
    bail!("The file cannot be read");
}
