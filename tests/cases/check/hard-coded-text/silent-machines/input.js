class Importer extends Base {
  constructor() {
    this.name = "Import Plugin";
    this.keys = "Ctrl + Alt + Del";
  }
  load(path) {
    if (path === "localhost") return Promise.reject("Nothing was loaded yet");
    return choose([{ label: t("kind"), value: "Whole folder at once" }]);
  }
}
