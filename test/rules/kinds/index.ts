import { readFileSync } from "node:fs";
import { check } from "../../../server/core/check.js";
import { applyEdits } from "../../../server/core/fix.js";
import { findPlace, unspell } from "../pages.js";
import { DATES } from "./dates.js";
import { EDITION } from "./edition.js";
import { FIGURES } from "./figures.js";
import { PROSE } from "./prose.js";
import { TABLES } from "./tables.js";
import { WORDING } from "./wording.js";

/**
 * The kinds of mistakes in reports, part by part. A kind is a line: its id, what it is, and the rules that find it, or — and
 * why none does. Below it stand drafts that have the mistake, each made of a draft in test/bases and followed by ▸ and
 * all that is found there:
 *
 *     words ⇒ others            in the place of words that stand there once; “…” between two is all from one to the other
 *     set ID=FIGURE …           figures of the tables; * in an id is any row or column
 *     repeat N words            so often, after the overview
 *     other words               a paragraph of their own, after the overview
 *
 * Changes are joined by ＆. @NAME before them is another base than 2024, strict the profile. ⏎ is a line end, ⇥ a tab.
 */
export interface Kind {
  readonly id: string;
  readonly what: string;
  readonly rules: readonly string[];
  readonly why?: string;
  readonly drafts: readonly Draft[];
}

export interface Draft {
  /** As the line has it, up to ▸. */
  readonly made: string;
  readonly text: string;
  readonly profile: "default" | "strict";
  /** `rule: what is underlined`, long ones up to …. */
  readonly found: readonly string[];
}

/** The end of the overview. */
const PLACE = "（五）监督保障。明确分管负责人和承办股室，组织业务培训2次，未发生责任追究情形。";

export const kinds: readonly Kind[] = [EDITION, TABLES, FIGURES, PROSE, DATES, WORDING].flatMap(readPart);

function readPart(part: string): Kind[] {
  const kinds: (Kind & { drafts: Draft[] })[] = [];
  for (const line of part.split("\n").filter((one) => one !== "")) {
    if (line.startsWith("  ")) kinds.at(-1)!.drafts.push(readDraft(line.trim()));
    else {
      const [, id, what, by] = /^(\S+) (.+) \| (.+)$/.exec(line) as unknown as [string, string, string, string];
      const why = by.startsWith("— ") ? { why: by.slice(2) } : {};
      kinds.push({ id, what, rules: "why" in why ? [] : by.split(" "), ...why, drafts: [] });
    }
  }
  return kinds;
}

function readDraft(line: string): Draft {
  const [made, expected = ""] = line.split(" ▸ ") as [string, string?];
  const [, base = "2024", strict, changes] = /^(?:@(\S+) ?)?(strict )?(.*)$/.exec(made)! as unknown as string[];
  const whole = readFileSync(new URL(`../../bases/${base}.txt`, import.meta.url), "utf8");
  const text = changes === "" ? whole : changes!.split(" ＆ ").reduce(change, whole);
  return { made, text, profile: strict ? "strict" : "default", found: expected === "" ? [] : expected.split("; ") };
}

function change(text: string, made: string): string {
  if (made.startsWith("set ")) return set(text, made.slice(4).split(" "));
  const repeated = /^repeat (\d+) (.+)$/.exec(made);
  const put = repeated ? repeated[2]!.repeat(Number(repeated[1])) : made;
  const [find, by] = put.includes(" ⇒ ") ? put.split(" ⇒ ") : [PLACE, `${PLACE}⏎⏎${put}`];
  const { start, end } = findPlace(text, find!);
  return text.slice(0, start) + unspell(by!) + text.slice(end);
}

/** Figures as they are to be written. */
function set(text: string, figures: readonly string[]): string {
  const found = [...check(text).reports[0]!.figures.values()];
  const edits = figures.flatMap((one) => {
    const [id, by] = one.split("=") as [string, string];
    const pattern = new RegExp(`^${id.replaceAll("*", "[^/]*")}$`);
    return found.filter((figure) => pattern.test(figure.id)).map(({ start, end }) => ({ start, end, text: by }));
  });
  return applyEdits(text, edits);
}

/** Longer ones are cut. */
const SHOWN = 16;

/** What is found in a draft, as its line has it; with what is off by default switched on, only what is of the kind. */
export function foundIn({ rules }: Kind, { text, profile }: Draft): string[] {
  return check(text, { profile })
    .findings.filter(({ rule }) => profile === "default" || rules.includes(rule))
    .map(({ rule, start, end }) => {
      const words = text.slice(start, end).replaceAll("\n", "⏎").replaceAll("\t", "⇥");
      return `${rule}: ${words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words}`.trimEnd();
    });
}

/** As a chapter of test/rules/defects.md. */
export function kindsChapter(link: (rule: string) => string): string {
  const rows = kinds.map(
    ({ id, what, rules, why }) => `| ${id} | ${what} | ${why ? `— ${why}` : rules.map(link).join(", ")} |`,
  );
  return ["## Kinds of mistakes", "", "| Kind | What | Rules |", "| --- | --- | --- |", ...rows].join("\n");
}
