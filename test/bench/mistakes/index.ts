import { cellKinds } from "./cells.js";
import type { Kinds } from "./draft.js";
import { figures } from "./figures.js";
import { rowKinds } from "./rows.js";
import { sectionKinds } from "./sections.js";
import { slips } from "./slips.js";
import { writing } from "./writing.js";

export { type Draft, draftOf, draftOfReport, type Mistake } from "./draft.js";

/** Every kind of mistake that the benchmark makes. */
export const KINDS: Kinds = { ...figures, ...cellKinds, ...writing, ...rowKinds, ...sectionKinds, ...slips };
