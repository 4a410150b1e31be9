import { describe, expect, it } from "vitest";
import { applyEdits } from "../../server/core/fix.js";
import { slotsOf } from "../../server/core/form/edition.js";
import { readReport } from "../../server/core/read.js";
import { blankReport } from "../../server/core/write/blank.js";
import { relayout } from "../../server/core/write/relayout.js";
import { WRITABLE, type Writable } from "../../server/core/write/table.js";
import { editions } from "../../server/editions/index.js";
import {
  type Family,
  randomDress,
  randomModel,
  randomOf,
  rarer,
  readable,
  render,
  withBlanks,
} from "../generate/index.js";
import { editionOf } from "../helpers/table.js";

// A table in another layout is the same table: each figure as it was written, whether it can be read or not.

const rawIn = (text: string) => new Map([...readReport(text, editions).figures].map(([id, { raw }]) => [id, raw]));

/** A text with every table of it written in a layout, and which of them could be. */
function rewritten(text: string, layout: Writable): { text: string; done: string } {
  let [now, done] = [text, ""];
  for (const id of ["二", "三", "四"]) {
    const report = readReport(now, editions);
    const table = report.tables.find(({ form }) => form.id === id);
    const edit = table && relayout(report, table, layout);
    if (!edit) continue;
    now = applyEdits(now, [edit]);
    done += id;
  }
  return { text: now, done };
}

const FORMS = editions.filter(({ id }) => ["2019", "2019-beijing", "2021"].includes(id));
/** Families whose tables are always whole; the others shatter or fuse some words, or lose some cells. */
const WHOLE: readonly Family[] = ["A", "C", "F", "G", "H", "R", "S"];

/** A longer run: RUNS=40 npm run test:unit -- test/writing/relayout.test.ts */
const RUNS = Number(process.env.RUNS ?? 2);

describe.each([...readable, ...rarer])("tables of family %s", (family) => {
  it("hold the same figures in every layout", () => {
    for (let seed = 0; seed < RUNS; seed++) {
      const random = randomOf(seed);
      const whole = randomModel(seed, { edition: FORMS[seed % 3]!, magnitude: "digits" });
      const model = seed > 0 ? withBlanks(whole, 0.1, random) : whole;
      const { text } = render(model, family, seed, { dress: seed > 0 ? randomDress(random) : {} });
      const before = rawIn(text);
      for (const layout of WRITABLE.filter((_, i) => i % 2 === seed % 2)) {
        const after = rewritten(text, layout);
        expect(rawIn(after.text)).toEqual(before);
        if (WHOLE.includes(family) && seed === 0) expect([layout, after.done]).toEqual([layout, "二三四"]);
      }
    }
  });
});

/** As figures should not be written. */
const ODD = [
  "",
  "/",
  "1,234",
  "491,5000",
  "１２",
  "3件",
  "O",
  "5|6",
  "a<b",
  "R&D",
  "*",
  "**7**",
  "007",
  "减3",
  "1 2",
  "?",
];

describe.each(WRITABLE)("from %s", (from) => {
  it.each(WRITABLE)("to %s and back there is nothing changed", (to) => {
    for (const id of from === to ? ["2019-beijing"] : ["2021"]) {
      const text = report(id, from, (index) => String((index * 7) % 13)).replaceAll(
        "\n",
        id === "2021" ? "\n" : "\r\n",
      );
      const there = rewritten(text, to);
      expect(there.done).toBe("二三四");
      expect(rewritten(there.text, from).text).toBe(text);
    }
  });

  it.each(WRITABLE)("to %s no figure is lost that cannot be read", (to) => {
    const odd = (index: number) => (index % 5 === 0 ? ODD[(index / 5) % ODD.length]! : String(index));
    const text = report("2021", from, odd);
    expect(rawIn(rewritten(text, to).text)).toEqual(rawIn(text));
  });
});

/** A whole report, its figures by their index. */
function report(id: string, layout: Writable, figure: (index: number) => string): string {
  const edition = editionOf(id);
  const slots = edition.tables.flatMap((table) => slotsOf(table).map((slot) => slot.id));
  const filling = {
    organ: "云岭县水务局",
    year: String(edition.from),
    figure: (slot: string) => figure(slots.indexOf(slot)),
    prose: () => "各项工作平稳有序。",
  };
  return `${blankReport(edition, filling, layout).join("\n")}\n`;
}

describe("a table stays as it is", () => {
  const text = report("2021", "lines", () => "0");
  const tableIn = (source: string) => {
    const read = readReport(source, editions);
    return { read, table: read.tables.find(({ form }) => form.id === "二")! };
  };

  it.each([
    ["words of its own would be lost", "\t规章\n", "\t规章\n\t（含废止的）\n"],
    ["a row is missing", "\t行政许可\n\t0\n", ""],
    ["a figure is missing", "\t规章\n\t0\n", "\t规章\n"],
  ])("where %s", (_, written, instead) => {
    const { read, table } = tableIn(text.replace(written, instead));
    expect(WRITABLE.map((layout) => relayout(read, table, layout))).toEqual(WRITABLE.map(() => undefined));
  });

  it("where the page is HTML and could not hold anything else", () => {
    const html = report("2021", "html", () => "0");
    const page = `<html><body>${html.replace(/^(?!<).+$/gm, "<p>$&</p>")}</body></html>`;
    const { read, table } = tableIn(page);
    expect(table.readable).toBe(true);
    expect(WRITABLE.filter((layout) => relayout(read, table, layout))).toEqual(["html"]);
  });
});
