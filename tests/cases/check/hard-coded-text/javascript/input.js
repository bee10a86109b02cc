"use strict";
const path = require("path/to file");
const half = total / 2 / count; // "not a string"
const pattern = /"Quoted 'words'/g;
switch (kind) {
  case "Full Story":
    element.textContent = "Полный текст";
    break;
  default:
    element.innerHTML = '<p class="' + name + '">Подробнее <i class="material-icons">info</i></p>';
}
$(".menu item").text("Open the menu").addClass("is open");
document.title = ready ? i18n.t("Home Page") : "Loading…";
addEventListener("Some Event", () => alert("Your session has ended"));
const codes = { "Content-Type": "Text Plain", status: active === "Very Active" ? "a" : "b" };
const labels = { save: "Save", message: "Saved without errors" };
localStorage.setItem("Some Key", "Some Value");
logger.warn("The cache is empty");
const key = `Some ${kind} Key`, url = `https://example.org/${kind}`;
const query = gql`query Some Query { id }`;
export { half, codes, labels, key, url, query, pattern };
