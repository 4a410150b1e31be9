import { describe, expect, it } from "vitest";
import { check } from "../../server/core/check.js";
import { editions } from "../../server/editions/index.js";
import { type Family, type Magnitude, randomModel, rarer, readable, render } from "../generate/index.js";
import { variedProse } from "../generate/varied.js";

const MAGNITUDES: Magnitude[] = ["zero", "digits", "thousands"];
/** Of each layout and edition. */
const REPORTS = 2;

/** What the text of a PDF is told of for being one: its lines are broken, and pages begin with a blank. */
const OWN: Partial<Record<Family, readonly string[]>> = { I: ["broken-lines", "mixed-indent"] };

/** The layouts whose own ways are what a rule speaks of, made without them. */
const PLAIN: Partial<Record<Family, Readonly<Record<string, string>>>> = {
  A: { breaks: "none", "no-break spaces": "none", "stray row": "none", indent: "wide" },
};

/** What is found in a clean report, with the words; nothing, if all is well. */
function foundIn(family: Family, edition: (typeof editions)[number], seed: number): string[] {
  const magnitude = MAGNITUDES[seed % MAGNITUDES.length]!;
  const model = randomModel(seed, { edition, magnitude, write: variedProse });
  const { text } = render(model, family, seed, { ways: PLAIN[family] ?? {} });
  const findings = check(text).findings.filter(({ rule }) => !OWN[family]?.includes(rule));
  return findings.map(({ rule, start, end }) => `${rule}: ${text.slice(Math.max(0, start - 12), end + 12)}`);
}

describe.each([...readable, ...rarer])("clean reports in layout %s", (family) => {
  it.each(editions)("have nothing to find, on the form of $id", (edition) => {
    const first = editions.indexOf(edition) * REPORTS;
    for (let seed = first; seed < first + REPORTS; seed++) {
      expect([family, seed, ...foundIn(family, edition, seed)]).toEqual([family, seed]);
    }
  });
});
