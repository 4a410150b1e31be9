import { readFileSync } from "node:fs";

/** A sample draft by its name. */
export const readDraft = (name: string) => readFileSync(`test/drafts/${name}`, "utf8");
