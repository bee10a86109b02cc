const isIn = <T extends object>(a: T, b: T[]) => a < b[0] && b.length > 1;
const list: Array<Map<string, number>> = [];
const division = a / b / c, pattern = /[/"]/.test(x);
const text = `${a ? `${b}` : "c"}`;
export default function f() { return <A<B> c={`d`} {...e}>{/* "f */}{"}"}</A>; }
