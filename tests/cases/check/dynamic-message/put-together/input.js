label.textContent = t("state-" + state);
title.textContent = i18n.t(name);
hint.textContent = t(open ? "state-open" : "state-closed");
