import { describe, expect, it } from "vitest";
import { applyEdits } from "../../server/core/fix.js";
import { readReport } from "../../server/core/read.js";
import { editions } from "../../server/editions/index.js";
import { DAMAGES, damage } from "../bench/damage.js";
import { damageTable, SMALL } from "../bench/damages.js";
import { checkedIn, renderings, SEEDS, table } from "../bench/layouts.js";
import { moved, recover, rowOf } from "../bench/recovery.js";
import { drawn, MAGNITUDES, type Rendered, randomModel, randomOf, readable, render } from "../generate/index.js";

const read = (text: string) => readReport(text, editions);

describe.each([...readable, ...drawn])("family %s", (family) => {
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

  it.each(DAMAGES)("keeps every other row when one has a %s", (kind) => {
    for (const edition of editions) {
      for (const [seed, magnitude] of MAGNITUDES.entries()) {
        const random = randomOf(seed * 17 + kind.length);
        const rendered = render(randomModel(seed, { edition, magnitude }), family, seed);
        const done = damage(kind, rendered, random);
        if (done) expect(hurt(rendered, done)).toEqual([]);
      }
    }
  });
});

/** What is read otherwise than it was before the damage: other rows not at all, or any figure as another. */
function hurt({ text, figures, model }: Rendered, { edit, row }: NonNullable<ReturnType<typeof damage>>) {
  const report = read(applyEdits(text, [edit]));
  return [...figures].flatMap(([id, place]) => {
    const found = report.figures.get(id);
    const written = model.figures.get(id);
    if (rowOf(id) === row) return found?.reading.state === "number" && found.raw !== written ? [[id, found.raw]] : [];
    const { start, end } = moved(place, edit);
    return found?.raw === written && found?.start === start && found.end === end ? [] : [[id, found?.raw]];
  });
}

it("recovers no less than the table that is checked in", () => {
  expect(table(SEEDS)).toBe(checkedIn("layouts.txt"));
}, 60_000);

it("loses no more by damages than the table that is checked in", () => {
  expect(checkedIn("damages.txt")).toContain(damageTable(SMALL));
}, 60_000);
