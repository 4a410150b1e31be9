import { expect, it } from "vitest";
import type { InlayHint, MarkupContent } from "vscode-languageserver";
import type { Options } from "../../server/core/options.js";
import { rangeOf } from "../../server/lsp/convert.js";
import type { Draft } from "../../server/lsp/drafts.js";
import { inlayHints } from "../../server/lsp/hints.js";
import { cleanDraft } from "../helpers/clean-draft.js";
import { atFigure, draftOf, formWith, reportIn, textDocument } from "./draft.js";

const all = (draft: Draft) => inlayHints(draft, { textDocument, range: rangeOf(draft.document, reportIn(draft)) });
const draftWith = (text: string, inlayHints?: Options["inlayHints"], language: "zh" | "en" = "zh") =>
  draftOf(text, { language, ...(inlayHints && { inlayHints }) });

/** The hint that stands right behind a figure. */
function behind(draft: Draft, id: string): InlayHint | undefined {
  const { end } = reportIn(draft).figures.get(id)!;
  const { line, character } = draft.document.positionAt(end);
  return all(draft).find(({ position }) => position.line === line && position.character === character);
}

const FORM = formWith({
  ...{ "三/新收/自然人": "5", "三/新收/总计": "6" },
  ...{ "三/予以公开/商业企业": "1 2", "三/予以公开/总计": "3" },
  ...{ "三/结转下年度/自然人": "5", "三/上年结转/总计": "" },
});

it("stand behind totals, with what the terms make", () => {
  const draft = draftWith(FORM);
  expect(behind(draft, "三/结转下年度/自然人")?.label).toBe("＝5 ✓");
  expect(behind(draft, "三/新收/总计")?.label).toBe("≠ 5 ✗");
  expect(behind(draft, "四/行政复议/总计")?.label).toBe("＝0 ✓");
  expect(behind(draft, "三/新收/自然人")).toBeUndefined();
});

it("say what was not checked, and nothing of a total that is not there", () => {
  const draft = draftWith(FORM);
  expect(behind(draft, "三/予以公开/总计")?.label).toBe("未核");
  expect(behind(draft, "三/上年结转/总计")).toBeUndefined();
});

it("show the equations to whoever asks, and speak English too", () => {
  expect((behind(draftWith(FORM), "三/新收/总计")!.tooltip as MarkupContent).value).toBe(
    "- ✗ 本行合计：自然人 5（其余 5 项为 0） ≠ 总计 6，左边少 1",
  );
  const english = draftWith(FORM, "totals", "en");
  expect(behind(english, "三/新收/总计")!.label).toBe("≠ 5 ✗");
  expect(behind(english, "三/结转下年度/自然人")!.label).toBe("= 5 ✓");
  expect(behind(english, "三/予以公开/总计")!.label).toBe("not checked");
});

it("tell of each sum that a total fails", () => {
  const draft = draftWith(formWith({ "三/总计/自然人": "2", "三/总计/总计": "9" }));
  // 9 is neither what its row makes nor its column.
  expect(behind(draft, "三/总计/总计")!.label).toBe("≠ 2、0 ✗");
});

it("are off when they are set so, and name the columns when all are wanted", () => {
  expect(all(draftWith(FORM, "off"))).toEqual([]);
  const { line, character } = atFigure(draftOf(FORM), "三/新收/自然人");
  const before = (draft: Draft) =>
    all(draft).filter(({ position }) => position.line === line && position.character === character);
  expect(before(draftWith(FORM, "totals"))).toEqual([]);
  expect(before(draftWith(FORM, "all"))).toMatchObject([{ label: "自然人：", kind: 2, paddingRight: true }]);
  const labels = all(draftWith(FORM, "all")).map(({ label }) => label);
  expect(labels).toEqual(expect.arrayContaining(["本年收费金额：", "复议后起诉·尚未审结："]));
});

it("name no columns where the heads stand above them", () => {
  const draft = draftWith(cleanDraft(undefined, "pipes"), "all");
  expect(all(draft).some(({ kind }) => kind === 2)).toBe(false);
});

it("are those of the lines that are shown", () => {
  const draft = draftWith(FORM);
  const { line } = atFigure(draft, "三/新收/总计");
  const range = { start: { line, character: 0 }, end: { line: line + 1, character: 0 } };
  expect(inlayHints(draft, { textDocument, range }).map(({ label }) => label)).toEqual(["≠ 5 ✗"]);
});
