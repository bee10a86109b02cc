// `card` translates what it is handed, `row` does not.
function card(title, body) {
  return element("section", translate(title), body);
}
function show(items) {
  items.forEach((item) => list.append(translate(item.label)));
}
card("Account settings", "Change your password here.");
show([{ label: "Sign out" }, { hint: "Leaves this device" }]);
const heading = "Your devices";
const subtitle = "All that are signed in";
header.append(translate(heading), subtitle);
