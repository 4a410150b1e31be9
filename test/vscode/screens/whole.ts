import type { Locator, Page } from "playwright-core";
import { WORDS } from "../../../client/words.js";
import { type BlockForm, nameRow } from "../../../server/core/form/edition.js";
import { headsOf } from "../../../server/core/form/labels.js";
import { headingOf } from "../../../server/core/form/phrases.js";
import type { Language } from "../../../server/core/language.js";
import { editions } from "../../../server/editions/index.js";
import { foreignIn } from "../../helpers/languages.js";
import type { Picture } from "../window.js";

export interface Window {
  readonly page: Page;
  readonly picture: Picture;
  readonly language: Language;
  /** Opens a window anew, at a file. */
  readonly open: (name: string) => Promise<unknown>;
}

export const FILES = {
  draft: "样例.txt",
  /** Its form is not that of its year, so that there is more to say of it. */
  old: "旧式年报.txt",
  /** No report. */
  notice: "通知.md",
} as const;

/** What the manifest says, in a language. */
export const said = (key: string, language: Language): string => WORDS[key]![language];

const namesOf = (block: BlockForm) => [
  ...block.columns.map(({ label }) => label),
  ...block.rows.map((row) => nameRow(block, row)),
];

/** What is named in Chinese in either language: the forms' notices and parts, and the source of what is found. */
const NAMES = [
  "勾稽",
  ...Object.values(FILES),
  ...editions.flatMap(({ notice, sections, tables }) => [
    notice,
    ...sections.map(headingOf),
    ...tables.flatMap(({ blocks }) => blocks.flatMap((block) => [...headsOf(block).flat(), ...namesOf(block)])),
  ]),
];

/** Waits for a part of the window, and sees that it speaks one language. @returns what it says */
export async function whole({ language }: Window, part: Locator, names: readonly string[] = []): Promise<string> {
  await part.first().waitFor();
  const text = (await part.allInnerTexts()).join("\n");
  speaks(text, language, names);
  return text;
}

export function speaks(text: string, language: Language, names: readonly string[] = []): void {
  if (text.trim() === "") throw new Error("it says nothing");
  const foreign = foreignIn(text, language, [...NAMES, ...names]);
  if (foreign.length > 0) throw new Error(`${foreign.join("；")} in: ${text}`);
}
