// Built as a file of its own, read when the first text comes that may be a report.
export { isReport } from "../server/core/check.js";
