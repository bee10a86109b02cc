show(state === "open" ? t("open") : t("closed"));
