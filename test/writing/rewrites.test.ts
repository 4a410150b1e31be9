import { describe, expect, it } from "vitest";
import { check } from "../../server/core/check.js";
import { regionOf } from "../../server/core/document/region.js";
import { applyEdits } from "../../server/core/fix.js";
import { type Slot, slotsOf, type TableId } from "../../server/core/form/edition.js";
import { readReport } from "../../server/core/read.js";
import { blankReport } from "../../server/core/write/blank.js";
import { convertEdition } from "../../server/core/write/edition.js";
import { insertMissing } from "../../server/core/write/missing.js";
import { redact } from "../../server/core/write/redact.js";
import { renumber } from "../../server/core/write/renumber.js";
import type { Rewrite } from "../../server/core/write/rewrite.js";
import { WRITABLE, type Writable } from "../../server/core/write/table.js";
import { recompute } from "../../server/core/write/totals.js";
import { editions } from "../../server/editions/index.js";
import { randomModel, randomOf, rarer, readable, render } from "../generate/index.js";
import { mismatch } from "../helpers/languages.js";
import { editionOf } from "../helpers/table.js";

// What is offered for the whole of a report: what stands there afterwards, and that nothing else changes.

const read = (text: string) => readReport(text, editions);
const rawIn = (text: string) => new Map([...read(text).figures].map(([id, { raw }]) => [id, raw]));
const made = (text: string, { edits }: Rewrite) => applyEdits(text, edits);
const errorsIn = (text: string) =>
  check(text)
    .findings.filter(({ severity }) => severity === "error")
    .map(({ rule }) => rule);

/** Its titles and notes say the same in both languages. */
const expectBoth = ({ title, edits }: Rewrite) => {
  const texts = [title, ...edits.flatMap(({ note }) => (note ? [note.label, note.description] : []))];
  expect(texts.flatMap((text) => mismatch(text) ?? [])).toEqual([]);
};

/** A clean report of an edition in a layout, for any report year. */
function report(id: string, layout: Writable, year: number, figure: (slot: Slot) => string = () => "0"): string {
  const edition = editionOf(id);
  const slots = new Map(edition.tables.flatMap(slotsOf).map((slot) => [slot.id, slot]));
  const prose = (numeral: string) =>
    numeral === "六"
      ? `本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`
      : `第${numeral}部分，各项工作平稳有序。`;
  const filling = {
    organ: "云岭县水务局",
    year: String(year),
    figure: (slot: string) => figure(slots.get(slot)!),
    prose,
  };
  return `${blankReport(edition, filling, layout).join("\n")}\n`;
}

describe.each([...readable, ...rarer])("totals in family %s", (family) => {
  it("are added up from their parts, whatever stands there", () => {
    for (let seed = 0; seed < 2; seed++) {
      const random = randomOf(seed);
      const model = randomModel(seed, { edition: editionOf(seed % 2 ? "2019" : "2021"), magnitude: "digits" });
      const ids = [...model.figures.keys()].filter((id) => /\/总计/.test(id) && id.startsWith("三"));
      const wrong = new Map(ids.filter(() => random.chance(0.2)).map((id) => [id, random.pick(["7777", "/"])]));
      const { text } = render({ ...model, figures: new Map([...model.figures, ...wrong]) }, family, seed);
      const table = read(text).tables.find(({ form }) => form.id === "三")!;
      const rewrite = recompute(read(text), [table]);
      if (wrong.size === 0) expect(rewrite).toBeUndefined();
      else {
        expectBoth(rewrite!);
        expect(rewrite!.edits).toHaveLength(wrong.size);
        expect(rawIn(made(text, rewrite!))).toEqual(rawIn(render(model, family, seed).text));
      }
    }
  });
});

it("totals are not added up anew where that would break more sums than it mends", () => {
  const changed = new Map([
    ["三/予以公开/自然人", "3"],
    ["三/部分公开/商业企业", "/"],
  ]);
  const text = report("2021", "tabs", 2024, ({ id }) => changed.get(id) ?? "0");
  const { tables, equations } = read(text);
  expect(equations.filter(({ state }) => state === "fails")).toHaveLength(2);
  expect(recompute(read(text), tables)).toBeUndefined();
});

it("a total stays as it is while one of its parts cannot be read", () => {
  const text = report("2021", "tabs", 2024, ({ id }) =>
    id === "三/新收/自然人" ? "三" : id === "三/新收/总计" ? "4" : "0",
  );
  expect(recompute(read(text), read(text).tables)).toBeUndefined();
});

describe.each(WRITABLE)("in %s", (layout) => {
  const whole = report("2021", layout, 2024);
  const cutOut = (text: string, id: TableId) => {
    const { start, end } = regionOf(text, read(text).tables.find(({ form }) => form.id === id)!);
    return text.slice(0, start) + text.slice(end);
  };

  it.each(["二", "三", "四"] as const)("a missing table %s comes back blank, in this layout", (id) => {
    const hurt = cutOut(whole, id);
    expect(errorsIn(hurt).join()).toMatch(/^table-(?:missing|unread)$/);
    const rewrite = insertMissing(read(hurt))!;
    expectBoth(rewrite);
    const after = made(hurt, rewrite);
    expect(check(after).findings.map(({ rule }) => rule)).toContain("bare-table");
    expect(errorsIn(after)).toEqual([]);
    expect(read(after).tables.map((table) => table.layout)).toEqual(read(whole).tables.map((table) => table.layout));
    const figures = [...read(after).figures.values()];
    expect(figures.filter(({ slot }) => slot.table.id === id).every(({ raw }) => raw === "")).toBe(true);
    expect(figures.filter(({ slot }) => slot.table.id !== id).every(({ raw }) => raw === "0")).toBe(true);
  });

  it.each(["一", "二", "三", "四", "五", "六"])("a missing heading %s comes back where it was", (numeral) => {
    const { title } = editionOf("2021").sections.find((section) => section.numeral === numeral)!;
    const hurt = whole.replace(`${numeral}、${title}\n\n`, "");
    const rewrite = insertMissing(read(hurt))!;
    expectBoth(rewrite);
    expect(rewrite.title.zh).toBe(`插入“${numeral}、${title}”`);
    expect(made(hurt, rewrite)).toBe(whole);
  });

  it("a section that is missing altogether comes back with its blank table", () => {
    const { sections } = read(whole);
    const [from, to] = [sections[2]!.start, sections[3]!.start];
    const hurt = whole.slice(0, from) + whole.slice(to);
    const rewrite = insertMissing(read(hurt))!;
    expect(rewrite.title.zh).toBe("插入“三、收到和处理政府信息公开申请情况”及其空白表格");
    const after = made(hurt, rewrite);
    expect(
      read(after)
        .sections.map(({ form }) => form.numeral)
        .join(""),
    ).toBe("一二三四五六");
    expect(check(after).findings.map(({ rule }) => rule)).toContain("bare-table");
    expect(errorsIn(after)).toEqual([]);
  });

  it.each([
    ["2019", 2023, 3, 175, 10],
    ["2019-beijing", 2022, 0, 175, 10],
    ["2019", 2021, 1, 154, 31],
  ] as const)("%s on %i becomes this year's form", (id, year, other, kept, blank) => {
    const text = report(id, layout, year, ({ id: slot, column }) =>
      slot.startsWith("三/其他处理") ? String(other === 3 ? 0 : other) : column.kind === "amount" ? "491,5000" : "0",
    );
    expect(errorsIn(text)).toContain("edition-year");
    const rewrite = convertEdition(read(text))!;
    expectBoth(rewrite);
    expect(rewrite.title.zh).toContain(`保留 ${kept} 个数字，${blank} 格留空待填`);
    const after = read(made(text, rewrite));
    expect(after.edition.id).toBe("2021");
    expect(after.tables.map((table) => table.layout)).toEqual(read(text).tables.map((table) => table.layout));
    const figures = [...after.figures.values()];
    expect(figures.filter(({ raw, slot }) => raw !== "" && slot.table.id === "二")).toEqual([]);
    expect(figures.filter(({ raw, slot }) => raw === "" && slot.table.id !== "二")).toHaveLength(blank - 10);
    expect(convertEdition(after)).toBeUndefined();
  });
});

it("a single table of another year's form is put right, and the others stay", () => {
  const [old, now] = [report("2019", "tabs", 2024), report("2021", "tabs", 2024)];
  const tableIn = (text: string) => regionOf(text, read(text).tables.find(({ form }) => form.id === "二")!);
  const [from, to] = [tableIn(old), tableIn(now)];
  const mixed = now.slice(0, to.start) + old.slice(from.start, from.end) + now.slice(to.end);
  const rewrite = convertEdition(read(mixed))!;
  expectBoth(rewrite);
  expect(rewrite.title.zh).toBe("表二换为 2021 年版：保留 0 个数字，10 格留空待填，舍去 22 个");
  const blank = (text: string) => new Map([...rawIn(text)].map(([id, raw]) => [id, id.startsWith("二") ? "" : raw]));
  expect(rawIn(made(mixed, rewrite))).toEqual(blank(now));
});

describe("headings", () => {
  it.each([
    ["of sections, by the form", "五、存在的主要问题", "六、存在的主要问题"],
    ["that lost theirs", "四、政府信息公开行政复议", "政府信息公开行政复议"],
    ["in other digits", "三、收到和处理", "3.收到和处理"],
    ["below a section", "（二）依申请公开", "（三）依申请公开"],
    ["that were lost below a section", "（二）依申请公开", "依申请公开"],
    ["with points", "2.基层培训不足", "3.基层培训不足"],
  ])("are numbered anew: %s", (_, right, wrong) => {
    const whole = report("2021", "lines", 2024)
      .replace(
        "第一部分，各项工作平稳有序。",
        "（一）主动公开\n\n公开信息。\n\n（二）依申请公开\n\n未收到申请。\n\n（三）监督保障\n\n按期检查。",
      )
      .replace("第五部分，各项工作平稳有序。", "1.主动公开不够及时\n\n2.基层培训不足\n\n3.平台栏目有待整合");
    expect(renumber(read(whole))).toBeUndefined();
    const hurt = whole.replace(right, wrong);
    const rewrite = renumber(read(hurt))!;
    expectBoth(rewrite);
    expect(made(hurt, rewrite)).toBe(whole);
  });
});

it("everything that identifies a person is struck out at once", () => {
  const text = report("2021", "lines", 2024).replace(
    "第五部分，",
    "联系电话：13912345678，邮箱：someone@163.com。身份证号11010519491231002X。",
  );
  const rewrite = redact(check(text).findings)!;
  expectBoth(rewrite);
  expect(rewrite.title.zh).toBe("删去全部 3 处个人信息");
  expect(redact(check(made(text, rewrite)).findings)).toBeUndefined();
  expect(made(text, rewrite)).not.toMatch(/139|163|1949/);
});
