import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { check } from "../../server/core/check.js";
import { applyEdits } from "../../server/core/fix.js";
import type { Finding, Fix } from "../../server/core/rule.js";
import type { Edit, Span } from "../../server/core/text.js";
import { editions } from "../../server/editions/index.js";
import { draftOf, KINDS, type Mistake } from "../bench/mistakes/index.js";
import { drawn, type Magnitude, randomModel, randomOf, readable, render } from "../generate/index.js";

// Whatever is wrong with a draft, two mistakes at a time: a fix that is offered ends its finding and adds no error.

/** `DRAFTS=1000` tries more of them than every run of the tests has time for. */
const DRAFTS = Number(process.env.DRAFTS ?? 60);
const MAGNITUDES: readonly Magnitude[] = ["zero", "digits", "thousands"];
const FORMS = editions.filter(({ id }) => ["2019", "2019-beijing", "2021"].includes(id));

/** A draft with two mistakes that do not touch each other. */
function hurtDraft(seed: number): { text: string; kinds: readonly string[] } | undefined {
  const random = randomOf(seed);
  const model = randomModel(seed, { edition: random.pick(FORMS), magnitude: random.pick(MAGNITUDES) });
  const rendered = render(model, random.pick([...readable, ...drawn]), seed, { ways: { indent: "wide" } });
  const draft = draftOf(rendered, random);
  const kinds = [random.pick(Object.keys(KINDS)), random.pick(Object.keys(KINDS))];
  const mistakes = kinds.flatMap((kind): Mistake | readonly Mistake[] => KINDS[kind]!(draft) ?? []);
  const edits = mistakes.flatMap((mistake) => mistake.edits);
  const clash = edits.some((one, i) =>
    edits.some((other, j) => i < j && one.start <= other.end && other.start <= one.end),
  );
  return mistakes.length < 2 || clash ? undefined : { text: applyEdits(rendered.text, edits), kinds };
}

const errorsIn = (findings: readonly Finding[]) => findings.filter(({ severity }) => severity === "error").length;

/** Where a place is once the edits are made: what they write in it, or at its ends, belongs to it. */
function follow({ start, end }: Span, edits: readonly Edit[]): Span {
  let [from, to] = [start, end];
  for (const edit of edits) {
    const grown = edit.text.length - (edit.end - edit.start);
    if (edit.end < start) from += grown;
    if (edit.start <= end) to += grown;
  }
  return { start: from, end: Math.max(from, to) };
}

/** What is wrong with a fix; nothing, for a sound one. */
function faultOf(text: string, findings: readonly Finding[], finding: Finding, { title, edits }: Fix<string>) {
  const after = check(applyEdits(text, edits)).findings;
  const most = errorsIn(findings) - (finding.severity === "error" ? 1 : 0);
  const place = follow(finding, edits);
  const again = after.find(
    ({ rule, message, start, end }) =>
      rule === finding.rule && message === finding.message && start <= place.end && place.start <= end,
  );
  const added = after.filter(
    ({ severity, message }) => severity === "error" && !findings.some((one) => one.message === message),
  );
  if (again) return { fault: "does not end", finding: finding.message, title };
  if (errorsIn(after) > most)
    return { fault: "adds", finding: finding.message, title, added: added.map((f) => f.message) };
  return undefined;
}

it("every fix offered ends its finding and adds no error", () => {
  const faults: unknown[] = [];
  let fixes = 0;
  for (let seed = 1; seed <= DRAFTS; seed++) {
    const draft = hurtDraft(seed);
    if (!draft) continue;
    const { findings } = check(draft.text);
    for (const finding of findings) {
      for (const fix of finding.fixes.slice(0, 6)) {
        fixes++;
        const fault = faultOf(draft.text, findings, finding, fix);
        if (fault) faults.push({ seed, kinds: draft.kinds, ...fault });
      }
    }
  }
  expect(fixes).toBeGreaterThan(DRAFTS);
  expect(faults).toEqual([]);
}, 600_000);

const FOLDERS = ["../drafts/", "../reports/"].map((name) => new URL(name, import.meta.url));

it("so does every fix in texts that were not generated", () => {
  const faults: unknown[] = [];
  let fixes = 0;
  for (const folder of FOLDERS) {
    for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
      if (!/\.(?:txt|md|html)$/.test(file)) continue;
      const text = readFileSync(new URL(encodeURI(file), folder), "utf8");
      const { findings } = check(text);
      for (const finding of findings) {
        for (const fix of finding.fixes.slice(0, 3)) {
          fixes++;
          const fault = faultOf(text, findings, finding, fix);
          if (fault) faults.push({ file, ...fault });
        }
      }
    }
  }
  expect(fixes).toBeGreaterThan(0);
  expect(faults).toEqual([]);
}, 600_000);
