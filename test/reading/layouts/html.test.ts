import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutHtml, htmlRegions } from "../../../server/core/layouts/html.js";
import { expectSound, marked, regionIn, rowsOf, says } from "./sound.js";

const cut = (text: string) => cutHtml(text, 0, text.length);
const regions = (text: string) => htmlRegions(text).map(({ start, end }) => text.slice(start, end));

describe("HTML", () => {
  it("gives each row the cells that begin in it", () => {
    const rows =
      cut(`<table border="1"><colgroup><col><col></colgroup><thead><tr><th rowspan="2" colspan=3>（本列）</th>
      <th>自然人</th></tr></thead><tbody><tr class="odd"><td></td></tr>
      <tr><td rowspan=2>三、本年度<br />办理结果</td><td><p>（一）</p></td><td>0</td></tr><tr><td>（二）</td><td>1</td></tr></tbody></table>`);
    expect(says(rows)).toEqual([["（本列）", "自然人"], [""], ["三、本年度办理结果", "（一）", "0"], ["（二）", "1"]]);
    expect(rows.every(({ layout }) => layout === "html")).toBe(true);
  });

  it("marks where a figure is to be typed", () => {
    const text =
      '<tr><td></td><td> </td><td><p align="center">&nbsp;</p></td><td>&nbsp;&#160;</td><td><p><span></span></p></td>' +
      "<td>\u3000</td><td><br></td><td><p>12 </p></td></tr>";
    expect(marked(text, cut(text))).toBe(
      '<tr><td>⟦⟧</td><td>⟦⟧ </td><td><p align="center">⟦&nbsp;⟧</p></td><td>⟦&nbsp;&#160;⟧</td><td><p><span>⟦⟧</span></p></td>' +
        "<td>⟦\u3000⟧</td><td>⟦⟧<br></td><td><p>⟦12⟧ </p></td></tr>",
    );
  });

  it("decodes references and keeps the way back", () => {
    const text = "<td>&lt;甲&#20057;&nbsp1&foo;&#x20BB7;&notit;</td>";
    const [cell] = cut(text)[0]!.cells;
    expect(cell!.text).toBe("<甲乙\u00a01&foo;𠮷¬it;");
    expect(cell!.offsets!.map((at) => text[at])).toEqual([..."&甲&&1&foo;&&&it;"]);
    expect(text.slice(cell!.start, cell!.end)).toBe(text.slice(4, -5));
    expectSound(text, cut(text));
  });

  it("joins the lines of a cell, but never two numbers", () => {
    expect(
      says(cut("<td><p>商业</p><p>企业</p></td><td>结果<br>\n 纠正</td><td><p>1</p><p>2</p></td><td>公 开</td>")),
    ).toEqual([["商业企业", "结果纠正", "1 2", "公 开"]]);
  });

  it("gives the text outside tables line by line", () => {
    const rows = cut(
      "<!DOCTYPE html><html><head><title>年报</title><style>p{}</style></head><body><h1>某局\n年报</h1><!-- <p>x</p> -->" +
        "<script>'<p>y</p>'</script><div>甲<br>乙</div><p>一、总体\n情况<b>加粗</b></p>散\n落<ul><li>1<li>2</ul><p>&nbsp;</p></body></html>",
    );
    expect(says(rows).flat()).toEqual(["某局年报", "甲", "乙", "一、总体情况加粗", "散", "落", "1", "2"]);
    expect(rows.every(({ layout }) => layout === "prose")).toBe(true);
  });

  it("finds the heading between two tables, its paragraph unclosed", () => {
    expect(says(cut("<table><tr><td>1</td></tr></table><p><br />四、复议<table><tr><td>2</td></tr></table>"))).toEqual([
      ["1"],
      ["四、复议"],
      ["2"],
    ]);
  });

  it("goes to the innermost table, the outer ones laying out the page", () => {
    const rows = cut(
      "<table><tr><td>导航</td><td><h1>题</h1><p>一、</p><table><tr><td>a</td><td>1</td></tr></table><p>二、</p></td><td>b</td></tr></table>",
    );
    expect(says(rowsOf(rows, "html"))).toEqual([["导航"], ["a", "1"], ["b"]]);
    expect(says(rows).flat()).toEqual(["导航", "题", "一、", "a", "1", "二、", "b"]);
  });

  it("takes a cell with the text of a page for lines", () => {
    const long = "正".repeat(400);
    expect(says(cut(`<table><tr><td><p>一、总体情况</p><p>${long}</p></td></tr></table>`))).toEqual([
      ["一、总体情况"],
      [long],
    ]);
  });

  it("ends a table that was not closed at a heading", () => {
    const rows = cut("<table><tr><td>a</td><td>1<h2>三、收到</h2><p>正文</p>");
    expect(says(rows)).toEqual([["a", "1"], ["三、收到"], ["正文"]]);
  });

  it("keeps the source's offsets when it reads a part", () => {
    const text = "甲\n<table><tr><td>a&amp;b</td><td></td></tr></table>\n乙";
    const rows = cutHtml(text, 2, text.length - 2);
    expect(marked(text, rows)).toBe("甲\n<table><tr><td>⟦a&amp;b⟧</td><td>⟦⟧</td></tr></table>\n乙");
    expectSound(text, rows);
  });

  const TABLE =
    "<p>二、</p><table><tr><td>规章</td><td>1</td><td>2</td></tr><tr><td>许可</td><td>3</td><td>4</td></tr></table><p>三、</p>";
  const TAGS = [...TABLE.matchAll(/<[^>]*>/g)];

  it.each(TAGS.map(({ 0: tag, index }) => [tag, index] as const))(
    "loses nothing with a lost %s at %i",
    (tag, index) => {
      const hurt = TABLE.slice(0, index) + TABLE.slice(index + tag.length);
      expect(says(cut(hurt)).flat().join("").replaceAll(" ", "")).toBe("二、规章12许可34三、");
      // Whatever row the tag was of, the other one is whole.
      const whole = says(cut(hurt)).filter((row) => /^(?:规章,1,2|许可,3,4)$/.test(row.join()));
      expect(whole.length).toBeGreaterThanOrEqual(1);
    },
  );

  it("reads a draft cut off anywhere", () => {
    for (let end = 0; end <= TABLE.length; end++) {
      const rows = cut(TABLE.slice(0, end));
      expectSound(TABLE, rows);
      expect("二、规章12许可34三、").toContain(says(rows).flat().join(""));
    }
  });

  it("is sound for any text, and for any part of it", () => {
    const tags = [
      "<table>",
      "</table>",
      "<tr>",
      "</tr>",
      "<td>",
      "</td>",
      "<p>",
      "</p>",
      "<h2>",
      "</h2>",
      "<br>",
      "<div>",
    ];
    const rest = [
      "<",
      ">",
      "&nbsp;",
      "&#20057;",
      "&",
      "12",
      "规章",
      " ",
      "\n",
      "<!--",
      "-->",
      "<td",
      '"',
      "<script>",
      "</script>",
    ];
    const unit = fc.constantFrom(...tags, ...rest);
    const text = fc.oneof(fc.string({ unit, maxLength: 60 }), fc.string({ unit: "binary" }));
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (source, a, b) => {
        const [start, end] = regionIn(source, a, b);
        expectSound(source, cutHtml(source, start, end), start, end);
        let before = 0;
        for (const region of htmlRegions(source)) {
          expect(before <= region.start && region.start <= region.end && region.end <= source.length).toBe(true);
          before = region.end;
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("neither overflows nor slows down on any nesting", { timeout: 20_000 }, () => {
    for (const tag of ["<div>", "<table>", "<table><tr><td>", "<table><tr><td>1", "<b>", "<td>1", "<table>\n\nx\n\n"]) {
      const text = tag.repeat(100_000);
      expect(() => cut(text)).not.toThrow();
      expect(() => htmlRegions(text)).not.toThrow();
    }
  });
});

describe("the parts of a document that are HTML", () => {
  it("are none in plain text", () => {
    expect(regions("一、总体情况\n1 < 2\n规章 | 0")).toEqual([]);
  });

  it("are all of a page, or of a part of one", () => {
    for (const page of [
      "<!doctype html><p>甲</p>",
      "<html lang=zh>\n甲\n乙\n</html>",
      "<body>\n甲\n乙\n丙",
      "<p>甲</p>\n<table><tr><td>\n\n乙\n\n丙</td></tr></table>\n<p>丁</p>\n散落",
    ]) {
      expect(regions(page)).toEqual([page]);
    }
  });

  it("are the tables in Markdown", () => {
    const first = "<table>\n<tr><td>1\n\n甲\n</td></tr>\n</table>";
    const second = "<TABLE class='a'><tr><td><table></table></td></tr></TABLE >";
    expect(regions(`# 年报\n\n一、\n${first}\n二、\n${second}三、`)).toEqual([first, second]);
  });

  it("end an unclosed table before a blank line and a line without a tag", () => {
    const table = "<table>\n<tr><td>1</td></tr>\n\n<tr><td>2</td></tr>\n";
    const next = "<table><tr><td>3</td></tr></table>";
    expect(regions(`甲\n乙\n${table}\n三、收到\n\n${next}\n丁`)).toEqual([table, next]);
    expect(regions(`甲\n乙\n${table}</tabl`)).toEqual([`${table}</tabl`]);
    expect(regions(`甲\n| <table> | 1 |\n| <b>乙</b> | 2 |`)).toEqual([]);
  });

  it("begin at a row whose <table> is lost", () => {
    const rows = "<tr><td>1</td></tr>\n</table>";
    expect(regions(`甲\n乙\n<tabl>\n${rows}\n丙`)).toEqual([rows]);
  });
});
