// Built as a file of its own, read when a table view is first opened.
export { tablePanel } from "./view/panel.js";
export { savePage } from "./view/save.js";
