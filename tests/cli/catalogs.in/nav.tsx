export const Nav = ({ state, n }) => (
  <nav>{t("nav.home")} {t(`status.${state}`)} {t("greeting")} {t("nav.main.home")}</nav>
);
