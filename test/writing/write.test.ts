import { describe, expect, it } from "vitest";
import { check } from "../../server/core/check.js";
import { periodOf } from "../../server/core/form/phrases.js";
import { readReport } from "../../server/core/read.js";
import { blankReport } from "../../server/core/write/blank.js";
import { WRITABLE } from "../../server/core/write/table.js";
import { editions } from "../../server/editions/index.js";
import { randomModel, randomOf, withBlanks } from "../generate/index.js";
import { cleanDraft } from "../helpers/clean-draft.js";

const each = editions.flatMap((edition) => WRITABLE.map((layout) => [edition.id, layout, edition] as const));

describe.each(each)("the form of %s written in %s", (_, layout, edition) => {
  it("has nothing to be found in it when every figure is 0", () => {
    const { findings } = check(cleanDraft(edition, layout));
    expect(findings.map(({ rule, message }) => [rule, message])).toEqual([]);
  });

  it("gives back every figure, wherever some are left blank", () => {
    for (let seed = 0; seed < 6; seed++) {
      const model = randomModel(seed, { edition, magnitude: seed % 2 ? "digits" : "thousands" });
      const { figures, organ } = withBlanks(model, seed / 12, randomOf(seed));
      const year = String(model.year);
      const prose = (numeral: string) => (numeral === "六" ? periodOf(year) : "各项工作平稳有序。");
      const text = blankReport(edition, { organ, year, figure: (slot) => figures.get(slot)!, prose }, layout);
      const read = readReport(text.join("\n"), editions);
      expect(read.edition.id).toBe(edition.id);
      expect(new Map([...read.figures].map(([id, { raw }]) => [id, raw]))).toEqual(figures);
    }
  });
});
