import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import { FromPage, ToPage } from "../../client/view/messages.js";
import * as core from "../../server/core/check.js";
import type { TableView } from "../../server/core/view/view.js";
import { SetFigures, view, write } from "../../server/lsp/view.js";
import { type Family, randomModel, randomOf, readable, render } from "../generate/index.js";
import { editionOf } from "../helpers/table.js";

// What the page says to the extension and hears from it, from the typed figure to the draft and back.

const URI = "file:///年报.txt";
const opened = (text: string) =>
  ({ document: TextDocument.create(URI, "gouji", 1, text), checked: core.check(text), language: "zh" }) as const;

/** The view as the page has it once it has come through all hands. */
function shownIn(text: string) {
  const shown = view(opened(text));
  const message = ToPage.parse(JSON.parse(JSON.stringify({ kind: "view", ...shown })));
  if (message.kind !== "view") throw new Error(message.kind);
  return message.view;
}

const figuresIn = (text: string) =>
  Object.assign(
    {},
    ...shownIn(text).reports[0]!.blocks.map((block) => (block.kind === "table" ? block.figures : {})),
  ) as TableView["figures"];

/** What comes of a message of the page's; undefined where it is refused. */
function after(text: string, message: unknown): string | undefined {
  const heard = FromPage.parse(JSON.parse(JSON.stringify(message)));
  if (heard.kind !== "write") throw new Error(heard.kind);
  const written = write(opened(text), SetFigures.parse({ uri: URI, report: heard.report, figures: heard.figures }));
  return "edits" in written
    ? TextDocument.applyEdits(TextDocument.create(URI, "gouji", 1, text), written.edits)
    : undefined;
}

/** Layouts in which a blank may leave no trace. */
const TRACELESS = new Set<Family>(["D", "I", "J"]);

it.each(readable)(
  "a cell edited at random in layout %s: only its figure changes, and the view says what was typed",
  (family) => {
    let text = render(randomModel(11, { edition: editionOf("2021"), magnitude: "digits" }), family, 11).text;
    const random = randomOf(family.charCodeAt(0));
    let before = figuresIn(text);
    for (let round = 0; round < 3; round++) {
      const id = random.pick(Object.keys(before));
      const typed = random.chance(0.15) ? "" : String(random.int(0, random.pick([9, 999, 123_456])));
      const next = after(text, { kind: "write", token: round, report: 0, figures: [{ id, text: typed }] });
      if (next === undefined) {
        expect([TRACELESS.has(family), typed]).toEqual([true, ""]);
        continue;
      }
      const now = figuresIn(next);
      expect(now[id]!.raw).toBe(typed);
      expect(now[id]!.state).toBe(typed === "" ? "blank" : "number");
      for (const other of Object.keys(before)) if (other !== id) expect(now[other]!.raw).toBe(before[other]!.raw);
      // All around it the draft is what it was, but for the white space that holds columns.
      const { start = 0, end = 0 } = before[id]!;
      const [head, tail] = [text.slice(0, start).trimEnd(), text.slice(end).trimStart()];
      expect([next.startsWith(head), next.endsWith(tail)]).toEqual([true, true]);
      expect(next.slice(head.length, next.length - tail.length).trim()).toBe(typed);
      [text, before] = [next, now];
    }
  },
);

describe("hostile drafts", () => {
  const SAMPLE = readFileSync("test/drafts/样例一-从Word粘贴.txt", "utf8");
  const EVIL = "<img src=x onerror=alert(1)><script>alert(1)</script>[点我](command:workbench.action.quit)";

  it("give their markup as text", () => {
    const text = SAMPLE.replace("依法做好政府信息公开工作", EVIL);
    const passages = shownIn(text).reports[0]!.blocks.flatMap((block) => ("marks" in block ? [block.text] : []));
    expect(passages.some((passage) => passage.includes("<script>alert(1)</script>"))).toBe(true);
  });

  it("of many rows too many are shown whole", () => {
    const rows = Array.from({ length: 1_000 }, (_, i) => `\t3.要求提供公开出版物\n\t${i}\n\t0\n\t0\n\n`).join("");
    const at = SAMPLE.indexOf("\t4.无正当理由大量反复申请");
    const text = SAMPLE.slice(0, at) + rows + SAMPLE.slice(at);
    const { blocks } = shownIn(text).reports[0]!;
    expect(blocks.filter(({ kind }) => kind === "surplus").length).toBeGreaterThan(990);
  });
});

describe("messages that are none", () => {
  it.each<unknown>([
    null,
    "ready",
    {},
    { kind: "run", command: "workbench.action.quit" },
    { kind: "select", version: 1, start: -1, end: 0 },
    { kind: "select", version: 1, start: 0.5, end: 1 },
    { kind: "fix", version: 1, finding: "0", fix: 0 },
    { kind: "write", token: 0, report: 0, figures: [] },
    { kind: "write", token: 0, report: 0, figures: [{ id: "三/总计/自然人", text: "9".repeat(201) }] },
    { kind: "write", token: 0, report: 0, figures: Array(1001).fill({ id: "三/总计/自然人", text: "9" }) },
  ])("are not heard by the extension: %j", (message) => expect(FromPage.safeParse(message).success).toBe(false));

  it.each<unknown>([
    undefined,
    { kind: "view", version: 1, view: { findings: [] } },
    { kind: "eval", code: "alert(1)" },
    { kind: "cursor", version: 1, offset: "0" },
  ])("are not heard by the page: %j", (message) => expect(ToPage.safeParse(message).success).toBe(false));
});
