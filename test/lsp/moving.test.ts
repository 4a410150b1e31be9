import { describe, expect, it } from "vitest";
import { DocumentHighlightKind, type Position } from "vscode-languageserver";
import { definition } from "../../server/lsp/definition.js";
import type { Draft } from "../../server/lsp/drafts.js";
import { highlights } from "../../server/lsp/highlight.js";
import { references } from "../../server/lsp/references.js";
import { cleanDraft } from "../helpers/clean-draft.js";
import { atClaim, atFigure, draftOf, formWith, namesAt, textDocument } from "./draft.js";

const PROSE = "本机关全年新收政府信息公开申请5件，其中法人或其他组织申请2件。因政府信息公开被提起行政诉讼3件。";
const FORM = formWith(
  {
    ...{ "三/新收/自然人": "3", "三/新收/商业企业": "2", "三/新收/总计": "5" },
    ...{ "三/予以公开/自然人": "3", "三/予以公开/商业企业": "2", "三/予以公开/总计": "5" },
    ...{ "三/总计/自然人": "3", "三/总计/商业企业": "2", "三/总计/总计": "5" },
    ...{ "四/复议后起诉/结果维持": "3", "四/复议后起诉/总计": "3" },
  },
  PROSE,
);
const COLUMNS = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"];
const inRow = (row: string) => COLUMNS.map((column) => `三/${row}/${column}`);

const definitions = (draft: Draft, position: Position) => namesAt(draft, definition(draft, { textDocument, position }));

describe("definition", () => {
  const draft = draftOf(FORM);

  it("leads from a total to its terms", () => {
    expect(definitions(draft, atFigure(draft, "三/新收/总计"))).toEqual(inRow("新收"));
    expect(definitions(draft, atFigure(draft, "三/结转下年度/自然人"))).toEqual([
      "三/新收/自然人",
      "三/上年结转/自然人",
      "三/总计/自然人",
    ]);
    expect(definitions(draft, atFigure(draft, "三/总计/自然人"))).toHaveLength(21);
  });

  it("leads from a term to its totals", () => {
    expect(definitions(draft, atFigure(draft, "三/予以公开/自然人"))).toEqual(["三/予以公开/总计", "三/总计/自然人"]);
    expect(definitions(draft, atFigure(draft, "三/新收/自然人"))).toEqual(["三/新收/总计", "三/结转下年度/自然人"]);
  });

  it("leads from a claim to its figures", () => {
    expect(definitions(draft, atClaim(draft, "新收"))).toEqual(["三/新收/总计"]);
    expect(definitions(draft, atClaim(draft, "法人"))).toEqual(inRow("新收").slice(1));
    expect(definitions(draft, atClaim(draft, "诉讼"))).toEqual(["四/未经复议直接起诉/总计", "四/复议后起诉/总计"]);
  });

  it("has nowhere to lead from what stands alone", () => {
    expect(definitions(draft, atFigure(draft, "二/规章/本年制发件数"))).toEqual([]);
    expect(definitions(draft, { line: 0, character: 0 })).toEqual([]);
  });

  it("counts UTF-16 units", () => {
    const row = /(\| 一、本年新收政府信息公开申请数量 \|(?: *\|)* 0 \|) 0 \| 0 \|/;
    const inPipes = draftOf(cleanDraft(undefined, "pipes").replace(row, "$1 𠮷 | 7 |"));
    const [place] = definition(inPipes, { textDocument, position: atFigure(inPipes, "三/结转下年度/科研机构") });
    expect(inPipes.document.getText(place!.range)).toBe("7");
    const { character } = place!.range.start;
    expect(inPipes.text.split("\n")[place!.range.start.line]!.slice(0, character)).toMatch(/𠮷 \| $/u);
  });
});

describe("references", () => {
  const draft = draftOf(FORM);
  const find = (position: Position, includeDeclaration = false) =>
    namesAt(draft, references(draft, { textDocument, position, context: { includeDeclaration } }));

  it("are the equations of a figure and what the prose says of it", () => {
    expect(find(atFigure(draft, "三/新收/总计"))).toEqual([
      "5",
      ...inRow("新收"),
      ...["三/上年结转/总计", "三/总计/总计", "三/结转下年度/总计"],
    ]);
  });

  it("hold the figure itself when that is asked for", () => {
    expect(find(atFigure(draft, "三/结转下年度/其他"), true)).toContain("三/结转下年度/其他");
    expect(find(atFigure(draft, "三/结转下年度/其他"))).not.toContain("三/结转下年度/其他");
  });

  it("tell a blank figure from the others by what it is, for it is shown where it does not stand", () => {
    const blank = draftOf(formWith({ "三/上年结转/总计": "" }));
    const position = atFigure(blank, "三/上年结转/总计");
    const context = { includeDeclaration: false };
    const found = namesAt(blank, references(blank, { textDocument, position, context }));
    expect(found).toHaveLength(6 + 3);
    expect(found).not.toContain("三/上年结转/总计");
  });

  it("of a claim are its figures, and what else the prose says of them", () => {
    expect(find(atClaim(draft, "新收"))).toEqual(["三/新收/总计"]);
    expect(find(atClaim(draft, "法人"), true)).toEqual(["2", ...inRow("新收").slice(1)]);
  });
});

describe("highlights", () => {
  const marked = (draft: Draft, position: Position, wanted: DocumentHighlightKind) =>
    namesAt(
      draft,
      highlights(draft, { textDocument, position }).filter(({ kind }) => kind === wanted),
    ).sort();
  const { Read, Write, Text } = DocumentHighlightKind;

  it("mark the row of a figure whose equations hold, its total as written, and what the prose says", () => {
    const draft = draftOf(FORM);
    expect(marked(draft, atFigure(draft, "三/新收/自然人"), Read)).toEqual(inRow("新收").sort());
    expect(marked(draft, atFigure(draft, "三/新收/自然人"), Write)).toEqual(["三/新收/总计"]);
    expect(marked(draft, atFigure(draft, "三/新收/总计"), Text)).toEqual(["5"]);
  });

  it("mark the equations that fail, and only those", () => {
    const draft = draftOf(FORM.replace("\t5\n", "\t6\n"));
    expect(marked(draft, atFigure(draft, "三/新收/商业企业"), Write)).toEqual(["三/新收/总计"]);
    const both = marked(draft, atFigure(draft, "三/新收/总计"), Write);
    expect(both).toEqual(["三/新收/总计", "三/结转下年度/总计"].sort());
    expect(marked(draft, atFigure(draft, "三/新收/总计"), Read)).toEqual(
      [...inRow("新收"), "三/上年结转/总计", "三/总计/总计"].sort(),
    );
  });

  it("mark a figure that stands alone, lest every 0 be marked", () => {
    const draft = draftOf(FORM);
    expect(marked(draft, atFigure(draft, "二/规章/本年制发件数"), Read)).toEqual(["二/规章/本年制发件数"]);
  });

  it("mark the figures that a claim tells", () => {
    const draft = draftOf(FORM);
    expect(marked(draft, atClaim(draft, "诉讼"), Text)).toEqual(["3"]);
    expect(marked(draft, atClaim(draft, "诉讼"), Read)).toEqual(
      ["四/未经复议直接起诉/总计", "四/复议后起诉/总计"].sort(),
    );
  });

  it("leave the rest to the editor", () => {
    const draft = draftOf(FORM);
    expect(highlights(draft, { textDocument, position: { line: 0, character: 0 } })).toEqual([]);
  });
});
