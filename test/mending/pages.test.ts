import { describe, expect, it } from "vitest";
import { check } from "../../server/core/check.js";
import { applyEdits } from "../../server/core/fix.js";
import { printedWidth } from "../../server/core/layouts/width.js";
import { randomModel, render } from "../generate/index.js";
import { editionOf, formIn } from "../helpers/table.js";

// Rows put back on pages as converters print them: labels of groups in a margin, whole, cut off or running down beside the
// rows, long labels broken over lines with the figures at their top, in their middle, at their end or below them.

const edition = editionOf("2021");
const [{ rows, columns }] = formIn(edition, "三").blocks as [(typeof edition.tables)[number]["blocks"][number]];
const model = randomModel(5, { edition, magnitude: "digits" });

const MARGIN = 12;
const LABEL = 26;

interface Way {
  readonly groups: "cut off" | "down" | "middle";
  readonly figures: "top" | "middle" | "end" | "below";
}

const widthOf = (text: string) => [...text].reduce((sum, unit) => sum + printedWidth(unit.charCodeAt(0)), 0);
const pad = (text: string, width: number) => text + " ".repeat(Math.max(0, width - widthOf(text)));
const broken = (text: string, length: number) =>
  Array.from({ length: Math.ceil(text.length / length) }, (_, i) => text.slice(i * length, (i + 1) * length));

/** 表三 as such a page has it: for each row its lines. */
function pageOf({ groups, figures }: Way): string[][] {
  const cells = rows.map(({ id, label }) => {
    const pieces = broken(label, LABEL / 2);
    const last = pieces.length - 1;
    const at = last === 0 ? 0 : { top: 0, middle: last >> 1, end: last, below: last + 1 }[figures];
    const written = columns.map((column) => model.figures.get(`三/${id}/${column.id}`)!.padStart(6)).join("");
    return Array.from({ length: Math.max(pieces.length, at + 1) }, (_, i) => ({
      label: pieces[i] ?? "",
      figures: i === at ? written : "",
    }));
  });
  const margins = new Map<object, string>();
  for (const group of new Set(rows.flatMap((row) => row.groups))) {
    const first = rows.findIndex((row) => row.groups.at(-1) === group);
    const end = rows.findIndex((row, i) => i > first && row.groups.at(-1) !== group);
    const lines = cells.slice(first, end).flat();
    const words = broken(group, 5).slice(0, groups === "cut off" ? 1 : undefined);
    const beside = lines.findIndex((line) => line.figures !== "");
    const top = { "cut off": beside, down: 0, middle: Math.max(0, (lines.length - words.length) >> 1) }[groups];
    for (const [i, word] of words.entries()) margins.set(lines[top + i]!, word);
  }
  return cells.map((lines) =>
    lines.map((line) => {
      const label = pad(margins.get(line) ?? "", MARGIN) + line.label;
      return line.figures === "" ? label.trimEnd() : pad(label, MARGIN + LABEL + 2) + line.figures;
    }),
  );
}

const HEADS = "自然人  商业企业  科研机构  社会公益组织  法律服务机构  其他  总计";
const { text, tables } = render(model, "J", 5, { ways: { indent: "wide", tool: "browser", "blank lines": "none" } });
const around = tables.get("三")!;
const report = (page: readonly string[][]) =>
  `${text.slice(0, around.start)}${[HEADS, ...page.flat()].join("\n")}\n\n${text.slice(around.end)}`;

/** What the words and the figures are, however labels are broken among them. */
const said = (text: string) => {
  const figures = [...text.matchAll(/(?: +\d+){7}$/gm)].map(([found]) => found.replace(/ +/g, " "));
  return [[...text.replace(/(?: +\d+){7}$/gm, "").replace(/\s/g, "")].sort().join(""), figures];
};
const ends = (text: string) => new Set([...text.matchAll(/^.*(?: +\d+){7}$/gm)].map(([line]) => widthOf(line)));

const WAYS = (["cut off", "down", "middle"] as const).flatMap((groups) =>
  (["top", "middle", "end"] as const).map((figures): Way => ({ groups, figures })),
);

describe.each([...WAYS, { groups: "down", figures: "below" } satisfies Way])(
  "labels of groups $groups, figures at the $figures of labels",
  (way) => {
    const page = pageOf(way);
    const whole = report(page);
    const errors = (text: string) => check(text).findings.filter(({ severity }) => severity !== "information");

    it("is whole before", () => expect(errors(whole)).toEqual([]));

    it.each(rows.map(({ id }, at) => ({ id, at })))("$id is put back in its columns", ({ at }) => {
      const hurt = report(page.toSpliced(at, 1));
      const [finding, ...others] = errors(hurt);
      expect([finding?.rule, others]).toEqual(["row-missing", []]);
      const mended = applyEdits(hurt, finding!.fixes[0]!.edits);
      expect([said(mended), ends(mended)]).toEqual([said(whole), ends(whole)]);
      expect(errors(mended)).toEqual([]);
    });
  },
);
