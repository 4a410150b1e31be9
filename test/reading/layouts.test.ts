import { describe, expect, it } from "vitest";
import { readReport } from "../../server/core/read.js";
import { editions } from "../../server/editions/index.js";
import { DAMAGES, damage } from "../bench/damage.js";
import { costOf, damageTable, SMALL } from "../bench/damages.js";
import { checkedIn, renderings, SEEDS, table } from "../bench/layouts.js";
import { recover, rowOf } from "../bench/recovery.js";
import { legible, MAGNITUDES, randomModel, randomOf, render } from "../generate/index.js";

/** Of cells and rows; what else is typed the table tells of. */
const SLIPS = DAMAGES.filter((kind) => /^(?:cell|row) |broken$/.test(kind));

const read = (text: string) => readReport(text, editions);

describe.each(legible)("family %s", (family) => {
  it("gives every filled report back: figures at their places, edition, year, sections", () => {
    for (const rendered of renderings(family, 1)) {
      const { missed, frame } = recover(read(rendered.text), rendered);
      const blanks = new Set(
        [...rendered.model.figures].filter(([, figure]) => figure === "").map(([id]) => rowOf(id)),
      );
      expect(missed.filter(({ id }) => !blanks.has(rowOf(id)))).toEqual([]);
      expect(frame).toEqual([]);
    }
  });

  it("never reads a figure that is not there, whatever is blank", () => {
    for (const rendered of renderings(family, 1)) {
      const wrong = recover(read(rendered.text), rendered).missed.filter(
        ({ read, written }) => (read ?? written) !== written,
      );
      expect(wrong).toEqual([]);
    }
  });

  it.each(SLIPS)("keeps every other row when one has a %s, and reads no figure as another", (kind) => {
    for (const edition of editions) {
      for (const [seed, magnitude] of MAGNITUDES.entries()) {
        const rendered = render(randomModel(seed, { edition, magnitude }), family, seed);
        const done = damage(kind, rendered, randomOf(seed * 17 + kind.length));
        if (!done) continue;
        const { rows, recovered, wrong } = costOf(rendered, done);
        expect([done, rows - recovered, wrong]).toEqual([done, 0, 0]);
      }
    }
  });
});

it("recovers no less than the table that is checked in", () => {
  expect(table(SEEDS)).toBe(checkedIn("layouts.txt"));
});

it("loses no more by damages than the table that is checked in", () => {
  expect(checkedIn("damages.txt")).toContain(damageTable(SMALL));
});
