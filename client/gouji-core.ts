// Built as a file of its own, read when the first text comes that may be a report, or a new one is begun.
export { KINDS } from "../server/core/options.js";
export { kindOf, organName } from "../server/core/prose/organ.js";
export { readReport } from "../server/core/read.js";
export { isReport, recognise } from "../server/core/recognise.js";
export { editionFor, newReport } from "../server/core/write/report.js";
export { snippetOf } from "../server/core/write/snippet.js";
export { editions } from "../server/editions/index.js";
export { decode } from "../server/encoding/index.js";
