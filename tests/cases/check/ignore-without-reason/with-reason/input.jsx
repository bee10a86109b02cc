// kijil-ignore hard-coded-text: the name of the product
document.title = "키질 for Web";
const App = () => (
  <main>
    <h1>Kijil</h1> {/* kijil-ignore hard-coded-text: our name in every language */}
    {/* kijil-ignore: a quotation */}
    <q>나는 생각한다</q>
    <p>This one is found</p>
  </main>
);
