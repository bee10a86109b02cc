export function remark(text) {
  toast(text);
}
export const field = (label) => makeField(t(label));
