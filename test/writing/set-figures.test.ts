import { describe, expect, it } from "vitest";
import { setFigures, type Wanted } from "../../server/core/edits/figures.js";
import { applyEdits } from "../../server/core/fix.js";
import { slotsOf } from "../../server/core/form/edition.js";
import { readReports } from "../../server/core/read.js";
import type { Report } from "../../server/core/report.js";
import type { Edit } from "../../server/core/text.js";
import { editions } from "../../server/editions/index.js";
import { type Family, legible, randomDress, randomModel, randomOf, render, withBlanks } from "../generate/index.js";
import { editionOf } from "../helpers/table.js";

// Figures written into a draft by their place in the form alone: nothing else changes, and reading again gives them.

const read = (text: string) => readReports(text, editions);
const ROUNDS = 3;

/** A draft as real ones are, in a layout, and figures to write somewhere in it. */
function caseOf(family: Family, seed: number) {
  const random = randomOf(seed);
  const whole = randomModel(seed, {
    edition: random.pick(editions),
    magnitude: random.pick(["zero", "digits", "thousands"]),
  });
  const model = random.chance(0.5) ? withBlanks(whole, 0.05, random) : whole;
  const { text } = render(model, family, seed, random.chance(0.5) ? { dress: randomDress(random) } : {});
  const ids = [...read(text)[0]!.figures.keys()];
  const figure = () => (random.chance(0.2) ? "" : String(random.int(0, random.pick([9, 99, 99_999]))));
  const wanted = Array.from({ length: random.int(1, 4) }, () => ({ id: random.pick(ids), text: figure() }));
  return { text, wanted };
}

const editsOf = (reports: readonly Report[], wanted: readonly Wanted[]): readonly Edit[] => {
  const setting = setFigures(reports, 0, wanted);
  if ("refused" in setting) throw new Error(setting.refused.zh);
  return setting.edits;
};

/** What a text says, figure by figure. */
const figuresIn = (text: string) => new Map([...read(text)[0]!.figures].map(([id, { raw }]) => [id, raw]));

/** Layouts in which a blank cell may leave no trace. */
const TRACELESS = new Set<Family>(["D", "I", "J", "line"]);
/** Those in which white space holds the columns. */
const SPACED = new Set<Family>([...TRACELESS, "ruled"]);

describe.each(legible)("in layout %s", (family) => {
  it("a figure is written where it stands, and is read as written", () => {
    for (let seed = 1; seed <= ROUNDS; seed++) {
      const { text, wanted } = caseOf(family, seed);
      const reports = read(text);
      const setting = setFigures(reports, 0, wanted);
      if ("refused" in setting) {
        expect(TRACELESS.has(family) && wanted.some((each) => each.text === "")).toBe(true);
        continue;
      }
      const meant = new Map([...reports[0]!.figures].map(([id, { raw }]) => [id, raw]));
      for (const { id, text } of wanted) meant.set(id, text);
      expect(figuresIn(applyEdits(text, setting.edits))).toEqual(meant);
      const places = wanted.map(({ id }) => reports[0]!.figures.get(id)!);
      for (const edit of setting.edits) {
        const place = places.find(({ start, end }) => edit.start <= start && end <= edit.end)!;
        // Beside the figure only white space may make room, and only where it holds the columns.
        const around = text.slice(edit.start, place.start) + text.slice(place.end, edit.end);
        expect(around.trim()).toBe("");
        if (!SPACED.has(family)) expect(around).toBe("");
      }
    }
  });

  it("a lost row comes back with what is typed into it", () => {
    const model = randomModel(5, { edition: editionOf("2021"), magnitude: "digits" });
    const { text, rows } = render(model, family, 5, { ways: { indent: "wide" } });
    const lost = applyEdits(text, [{ ...rows.get("三/部分公开")!, text: "" }]);
    const reports = read(lost);
    expect(
      reports[0]!.tables.find(({ form }) => form.id === "三")!.rows.some(({ form }) => form.id === "部分公开"),
    ).toBe(false);
    const line = [...model.figures].filter(([id]) => id.startsWith("三/部分公开/")).map(([id, text]) => ({ id, text }));
    const one = setFigures(reports, 0, line.slice(0, 1));
    if ("edits" in one) expect(figuresIn(applyEdits(lost, one.edits)).get(line[0]!.id)).toBe(line[0]!.text);
    else expect([TRACELESS.has(family), one.partial]).toEqual([true, true]);
    const back = applyEdits(lost, editsOf(reports, line));
    expect(figuresIn(back)).toEqual(model.figures);
  });

  it("the whole of 表三 is written at once", () => {
    const form = editionOf("2021").tables.find(({ id }) => id === "三")!;
    const [here, other] = [7, 8].map((seed) =>
      randomModel(seed, { edition: editionOf("2021"), magnitude: "thousands" }),
    );
    const { text } = render(here!, family, 7);
    const wanted = slotsOf(form).map(({ id }) => ({ id, text: other!.figures.get(id)! }));
    const written = figuresIn(applyEdits(text, editsOf(read(text), wanted)));
    expect(written).toEqual(new Map([...here!.figures, ...wanted.map(({ id, text }) => [id, text] as const)]));
  });
});

describe("a row that has lost a cell", () => {
  const model = randomModel(3, { edition: editionOf("2021"), magnitude: "thousands" });
  const { text, figures } = render(model, "A", 3);
  const ID = "三/予以公开/商业企业";
  const { start, end } = figures.get(ID)!;
  const lost = applyEdits(text, [{ start: start - 1, end: end + 1, text: "" }]);

  it("has no certain columns", () => expect(figuresIn(lost).has(ID)).toBe(false));

  it("gets it back where it is typed", () => {
    expect(applyEdits(lost, editsOf(read(lost), [{ id: ID, text: model.figures.get(ID)! }]))).toBe(text);
  });

  it("is written anew once all its figures are given", () => {
    const two = applyEdits(lost, [{ start: start - 1, end: lost.indexOf("\n", start) + 1, text: "" }]);
    expect(setFigures(read(two), 0, [{ id: ID, text: "1" }])).toMatchObject({ partial: true });
    const line = [...model.figures].filter(([id]) => id.startsWith("三/予以公开/")).map(([id, text]) => ({ id, text }));
    expect(applyEdits(two, editsOf(read(two), line))).toBe(text);
  });
});

describe("what cannot be written", () => {
  const { text } = render(randomModel(3, { edition: editionOf("2021"), magnitude: "digits" }), "A", 3);
  const reports = read(text);
  const refusal = (...wanted: Wanted[]) => setFigures(reports, 0, wanted);

  it("is refused with a reason: words that would hurt the table", () => {
    const setting = refusal({ id: "三/予以公开/自然人", text: "四、结转下年度继续办理" });
    expect(setting).toMatchObject({ refused: { zh: expect.stringContaining("没有写入表三“（一）予以公开·自然人”") } });
  });

  it("is refused with a reason: a slot of no form", () =>
    expect(refusal({ id: "三/没有的行/自然人", text: "1" })).toHaveProperty("refused"));

  it("is one line, whatever is pasted", () => {
    const [edit] = editsOf(reports, [{ id: "三/予以公开/自然人", text: " 1\r\n2\t" }]);
    expect(edit!.text).toBe("1 2");
  });

  it("is nothing where it stands there already", () => {
    const { raw } = reports[0]!.figures.get("三/予以公开/自然人")!;
    expect(editsOf(reports, [{ id: "三/予以公开/自然人", text: raw }])).toEqual([]);
  });
});

describe("a table that the draft has not", () => {
  it.each(["A", "R", "S", "M"] as const)("is written below its heading, in layout %s", (family) => {
    const model = randomModel(3, { edition: editionOf("2021"), magnitude: "digits" });
    const { text, tables } = render(model, family, 3);
    const lost = applyEdits(text, [{ ...tables.get("三")!, text: "" }]);
    const reports = read(lost);
    expect(reports[0]!.tables.map(({ form }) => form.id)).toEqual(["二", "四"]);
    const after = read(applyEdits(lost, editsOf(reports, [{ id: "三/予以公开/自然人", text: "4" }])))[0]!;
    expect(after.tables.map(({ form }) => form.id)).toEqual(["二", "三", "四"]);
    const filled = [...after.figures.values()].filter(({ id, raw }) => id.startsWith("三/") && raw !== "");
    expect(filled.map(({ id, raw }) => [id, raw])).toEqual([["三/予以公开/自然人", "4"]]);
  });
});
