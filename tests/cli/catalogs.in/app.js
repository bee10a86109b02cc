button(t("save"));
button(t("opne"));
button(t("state-" + state));
toast("Your changes are saved."); // kijil-ignore hard-coded-text: shown to developers only
