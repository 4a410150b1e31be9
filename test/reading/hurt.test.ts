import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { check } from "../../server/core/check.js";
import { applyEdits } from "../../server/core/fix.js";
import { readReport } from "../../server/core/read.js";
import { editions } from "../../server/editions/index.js";
import { breakAt, DAMAGES, type Damage, damage } from "../bench/damage.js";
import { costOf } from "../bench/damages.js";
import { rowOf } from "../bench/recovery.js";
import {
  drawn,
  MAGNITUDES,
  type Rendered,
  randomModel,
  randomOf,
  readable,
  render,
  withBlanks,
} from "../generate/index.js";
import { editionOf } from "../helpers/table.js";

// What one damage costs wherever it falls, and what two of them may never do.

const FAMILIES = [...readable, ...drawn];

/** Every label of a report broken at every third place, which moves on from label to label. */
function* breaks(rendered: Rendered): Iterable<Damage> {
  for (const [i, [id, { start, end }]] of [...rendered.labels].entries()) {
    for (let at = start + 1 + (i % 3); at < end; at += 3)
      yield { kind: "label broken", row: rowOf(id), edit: breakAt(rendered, at) };
  }
}

/** Reports with blank cells, and two damages in different rows that do not touch; blanks that vanished are a third. */
function* twice(family: (typeof FAMILIES)[number], seeds: number): Iterable<[Rendered, Damage, Damage]> {
  for (let seed = 0; seed < seeds; seed++) {
    const random = randomOf(seed * 7919 + FAMILIES.indexOf(family));
    const model = randomModel(seed, { edition: random.pick(editions), magnitude: random.pick(MAGNITUDES) });
    const rendered = render(withBlanks(model, 0.05, random), family, seed);
    const [one, two] = [random.pick(DAMAGES), random.pick(DAMAGES)].map((kind) => damage(kind, rendered, random));
    const lost = new Set([...rendered.lost].map(rowOf));
    if (!one || !two || one.row === two.row || lost.has(one.row) || lost.has(two.row)) continue;
    const [before, after] = [one.edit, two.edit].sort((a, b) => a.start - b.start);
    if (before!.end < after!.start) yield [rendered, one, two];
  }
}

describe.each(FAMILIES)("family %s", (family) => {
  it("keeps every other row when a label is broken, wherever it is", () => {
    const at = FAMILIES.indexOf(family);
    const rendered = render(
      randomModel(at, { edition: editions[at % editions.length]!, magnitude: "digits" }),
      family,
      at,
    );
    const hurt = [...breaks(rendered)].flatMap((done) => {
      const { rows, recovered, wrong } = costOf(rendered, done);
      return rows > recovered || wrong > 0 ? [[done, rows - recovered, wrong]] : [];
    });
    expect(hurt).toEqual([]);
  });

  it("reads no figure as another when two rows are hurt", () => {
    const wrong = [...twice(family, 30)].flatMap(([{ text, model }, one, two]) => {
      const { figures } = readReport(applyEdits(text, [one.edit, two.edit]), editions);
      const typed = new Map([one, two].flatMap(({ typed }) => (typed ? [typed] : [])));
      return [...model.figures].flatMap(([id, written]) => {
        const figure = figures.get(id);
        const isRead = figure && ["number", "blank"].includes(figure.reading.state);
        // Where what is left of a lost cell is white space, that is a blank cell.
        const isLeft =
          figure?.raw === "" && [one, two].some(({ kind, row }) => kind === "cell lost" && row === rowOf(id));
        const isRight = isLeft || figure?.raw === (typed.get(id) ?? written);
        return isRead && !isRight ? [[one, two, id, written, figure.raw]] : [];
      });
    });
    expect(wrong).toEqual([]);
  });
});

it.each(["B", "C", "D", "E", "F", "G", "I", "J", "sheet", "csv", "html2text"] as const)(
  "keeps the row above when most rows of 2021's 表二 have one figure and a label is gone in family %s",
  (family) => {
    const rendered = render(randomModel(1, { edition: editionOf("2021"), magnitude: "digits" }), family, 1);
    const costs = [...rendered.labels].flatMap(([id, label]) => {
      const gone: Damage = { kind: "label half typed", row: rowOf(id), edit: { ...label, text: "" } };
      const { rows, recovered, wrong } = costOf(rendered, gone);
      return rows > recovered || wrong > 0 ? [[gone.row, rows - recovered, wrong]] : [];
    });
    expect(costs).toEqual([]);
  },
);

it("leaves the other groups of 表四 alone where each has a table of its own and one lost a cell", () => {
  const text = readFileSync(new URL("../reports/tools/2021-table-for-each-row.md", import.meta.url), "utf8");
  const { reports, findings } = check(text.replace("| 5 | 1 | 2 | 3 | 11 |", "| 5 | 1 | 2 | 11 |"));
  const errors = findings.filter(({ severity }) => severity === "error");
  expect(errors.map(({ rule, message }) => [rule, message.slice(0, 9)])).toEqual([["row-cells", "表四“行政复议”组"]]);
  const raw = (row: string) =>
    ["结果维持", "总计"].map((column) => reports[0]?.figures.get(`四/${row}/${column}`)?.raw);
  expect(["行政复议", "未经复议直接起诉", "复议后起诉"].map(raw)).toEqual([
    [undefined, undefined],
    ["2", "3"],
    ["1", "1"],
  ]);
});

const rawIn = (draft: string) => new Map([...readReport(draft, editions).figures].map(([id, { raw }]) => [id, raw]));

it.each(["R/2021-inner-text.txt", "R/2019-inner-text-mixed.txt"])(
  "reads a paragraph emptied between tabs as a blank cell, and all others as before: %s",
  (name) => {
    const text = readFileSync(new URL(`../reports/${name}`, import.meta.url), "utf8");
    for (const [id, { start, end, raw }] of readReport(text, editions).figures) {
      if (raw !== "") expect(rawIn(text.slice(0, start) + text.slice(end))).toEqual(rawIn(text).set(id, ""));
    }
  },
);

it("reads a sign or a letter typed for a paragraph between bars in its place, and all others as before", () => {
  const text = readFileSync(new URL("../reports/html2text/2019-beijing-paragraphs.md", import.meta.url), "utf8");
  for (const [i, [id, { start, end, raw }]] of [...readReport(text, editions).figures].entries()) {
    const typed = ["/", "O", "-", "无"][i % 4]!;
    if (raw !== "") expect(rawIn(text.slice(0, start) + typed + text.slice(end))).toEqual(rawIn(text).set(id, typed));
  }
});
