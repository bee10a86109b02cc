import { field, remark } from "./notes.js";

remark("Harvested");
field("Number of boxes");
store("Harvested");
