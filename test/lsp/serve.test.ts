import { describe, expect, it } from "vitest";
import { CodeActionTriggerKind, DiagnosticSeverity, type Range, TextDocumentSyncKind } from "vscode-languageserver";
import { span } from "../../server/core/text.js";
import type { Core } from "../../server/lsp/drafts.js";
import { connectHere, VSCODE } from "./client.js";

const URI = "file:///稿/年报.txt";

/** A core that finds each ✗, which may become √ safely or ○ not, and each ◇, a blank with nothing to mend. */
function marks() {
  const seen: { checks: string[]; levels: unknown[]; languages: unknown[] } = { checks: [], levels: [], languages: [] };
  const core: Core = {
    isReport: (text) => text.startsWith("年报"),
    rules: [
      { name: "mark", title: { zh: "打叉", en: "Crossed" } },
      { name: "blank", title: { zh: "留空", en: "Blank" } },
    ],
    check(text, options) {
      seen.checks.push(text);
      seen.levels.push(options?.rules);
      seen.languages.push(options?.language);
      const findings = [...text.matchAll(/[✗◇]/gu)].map(({ 0: mark, index }) => {
        if (mark === "◇") {
          const at = span(index, index);
          return { ...at, rule: "blank", severity: "warning" as const, message: "空白", related: [], fixes: [] };
        }
        const at = span(index, index + 1);
        const fix = (title: string, by: string, safe: boolean) => ({ title, edits: [{ ...at, text: by }], safe });
        return {
          ...at,
          rule: "mark",
          severity: "error" as const,
          message: "打了叉",
          related: [{ ...span(0, 2), message: "见此" }],
          fixes: [fix("改为 ○", "○", false), { ...fix("改为 √", "√", true), preferred: true }],
        };
      });
      return { reports: [], findings, ignored: [], lapsed: [], failures: [] };
    },
  };
  return { core, seen };
}

const range = (line: number, start: number, end: number): Range => ({
  start: { line, character: start },
  end: { line, character: end },
});

describe("diagnostics", () => {
  it("are pulled, with all that a client can show", async () => {
    const client = await connectHere({ capabilities: VSCODE }, marks().core);
    expect(client.started.capabilities).toMatchObject({
      positionEncoding: "utf-16",
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
    });
    await client.open(URI, "年报\n1\t✗");
    expect(await client.diagnostics(URI)).toEqual([
      {
        range: range(1, 2, 3),
        severity: DiagnosticSeverity.Error,
        source: "勾稽",
        code: "mark",
        message: "打了叉",
        relatedInformation: [{ location: { uri: URI, range: range(0, 0, 2) }, message: "见此" }],
        data: {
          fixes: [
            { title: "改为 ○", safe: false, preferred: false, edits: [{ range: range(1, 2, 3), newText: "○" }] },
            { title: "改为 √", safe: true, preferred: true, edits: [{ range: range(1, 2, 3), newText: "√" }] },
          ],
        },
      },
    ]);
  });

  it("count UTF-16 units, whatever stands before", async () => {
    const client = await connectHere({ capabilities: VSCODE }, marks().core);
    await client.open(URI, "𠮷😀\t✗\r\n😀✗\r✗");
    expect((await client.diagnostics(URI)).map((each) => each.range)).toEqual([
      range(0, 5, 6),
      range(1, 2, 3),
      range(2, 0, 1),
    ]);
  });

  it.each([
    ["◇", range(0, 0, 1)],
    ["1\t|◇|", range(0, 3, 4)],
    ["◇😀", range(0, 0, 1)],
  ])("show where nothing is written: %j", async (text, expected) => {
    const client = await connectHere({ capabilities: VSCODE }, marks().core);
    await client.open(URI, text);
    expect((await client.diagnostics(URI)).map((each) => each.range)).toEqual([expected]);
  });

  it("are not sent again for the same version", async () => {
    const { core, seen } = marks();
    const client = await connectHere({ capabilities: VSCODE }, core);
    await client.open(URI, "✗");
    const first = await client.pull(URI);
    expect(first).toMatchObject({ kind: "full", items: [{ code: "mark" }] });
    expect(await client.pull(URI, first.resultId)).toEqual({ kind: "unchanged", resultId: first.resultId });
    await client.change(URI, 2, { range: range(0, 0, 0), text: "年报" });
    expect(await client.pull(URI, first.resultId)).toMatchObject({ kind: "full", items: [{ range: range(0, 2, 3) }] });
    expect(seen.checks).toEqual(["✗", "年报✗"]);
  });

  it("are pushed with the version to a client that cannot pull, and taken back", async () => {
    const client = await connectHere({}, marks().core);
    expect(client.started.capabilities.diagnosticProvider).toBeUndefined();
    await client.open(URI, "✗✗", "gouji", 7);
    await client.until(() => client.published.length === 1);
    await client.change(URI, 8, { range: range(0, 0, 1), text: "" }, { range: range(0, 0, 1), text: "好" });
    await client.until(() => client.published.length === 2);
    await client.close(URI);
    await client.until(() => client.published.length === 3);
    expect(client.published.map(({ uri, version, diagnostics }) => [uri, version, diagnostics.length])).toEqual([
      [URI, 7, 2],
      [URI, 8, 0],
      [URI, undefined, 0],
    ]);
  });

  it.each([
    ["gouji", "随便什么✗", 1],
    ["plaintext", "年报✗", 1],
    ["plaintext", "随便什么✗", 0],
    ["text", "年报✗", 1],
    ["markdown", "年报✗", 1],
    ["markdown", "随便什么✗", 0],
    ["html", "年报✗", 1],
    ["json", "年报✗", 0],
  ])("answer for %s that says %s: %i", async (language, text, count) => {
    const client = await connectHere({ capabilities: VSCODE }, marks().core);
    await client.open(URI, text, language);
    expect(await client.diagnostics(URI)).toHaveLength(count);
    expect(await client.actions(URI, range(0, 0, 9))).toHaveLength(count * 3);
    expect((await client.status(URI)).recognised).toBe(count > 0);
  });
});

describe("code actions", () => {
  it("match the range of the request, not the client's diagnostics", async () => {
    const client = await connectHere({ capabilities: VSCODE }, marks().core);
    await client.open(URI, "年报年报✗年报✗");
    // What Neovim 0.7 sends: columns in bytes, and no data.
    const stale = { range: range(0, 12, 15), message: "打了叉", code: "mark" };
    const actions = await client.actions(URI, range(0, 4, 4), { diagnostics: [stale], only: ["quickfix"] });
    expect(actions.map(({ title, isPreferred }) => [title, isPreferred])).toEqual([
      ["改为 ○", undefined],
      ["改为 √", true],
    ]);
    expect(actions[0]!.diagnostics).toMatchObject([{ range: range(0, 4, 5) }]);
    expect(await client.actions(URI, range(0, 6, 6), { only: ["quickfix"] })).toEqual([]);
  });

  it("edit the version they were worked out for", async () => {
    const client = await connectHere({ capabilities: VSCODE }, marks().core);
    await client.open(URI, "✗", "gouji", 3);
    const [action] = await client.actions(URI, range(0, 0, 0));
    expect(action!.edit).toEqual({
      documentChanges: [{ textDocument: { uri: URI, version: 3 }, edits: [{ range: range(0, 0, 1), newText: "○" }] }],
    });
  });

  it("edit plainly for a client that knows no versions", async () => {
    const client = await connectHere({}, marks().core);
    await client.open(URI, "✗");
    const [action] = await client.actions(URI, range(0, 0, 0));
    expect(action!.edit).toEqual({ changes: { [URI]: [{ range: range(0, 0, 1), newText: "○" }] } });
  });

  it("fix all that is safe, and only that", async () => {
    const client = await connectHere({ capabilities: VSCODE }, marks().core);
    await client.open(URI, "✗\n◇✗");
    for (const only of ["source.fixAll.gouji", "source.fixAll", "source"]) {
      const actions = await client.actions(URI, range(0, 0, 0), { only: [only] });
      expect(actions).toMatchObject([{ kind: "source.fixAll.gouji" }]);
      expect(actions[0]!.edit!.documentChanges).toMatchObject([
        {
          edits: [
            { range: range(0, 0, 1), newText: "√" },
            { range: range(1, 1, 2), newText: "√" },
          ],
        },
      ]);
    }
    expect(await client.actions(URI, range(0, 0, 0), { only: ["source.fixAll.other"] })).toEqual([]);
  });

  it("offer nothing to fix at once where nothing is safe", async () => {
    const client = await connectHere({ capabilities: VSCODE }, marks().core);
    await client.open(URI, "◇");
    expect(await client.actions(URI, range(0, 0, 0), { only: ["source.fixAll"] })).toEqual([]);
  });

  it("leave the source actions out of a light bulb that comes of itself", async () => {
    const client = await connectHere({ capabilities: VSCODE }, marks().core);
    await client.open(URI, "✗");
    const kinds = async (triggerKind: CodeActionTriggerKind) =>
      (await client.actions(URI, range(0, 0, 0), { triggerKind })).map(({ kind }) => kind);
    expect(await kinds(CodeActionTriggerKind.Automatic)).toEqual(["quickfix", "quickfix"]);
    expect(await kinds(CodeActionTriggerKind.Invoked)).toEqual(["quickfix", "quickfix", "source.fixAll.gouji"]);
  });
});

describe("settings", () => {
  it("are asked for, before the first check", async () => {
    const { core, seen } = marks();
    const client = await connectHere({ capabilities: VSCODE, settings: { rules: { mark: "off" } } }, core);
    await client.open(URI, "✗");
    await client.pull(URI);
    expect(seen.levels).toEqual([{ mark: "off" }]);
    expect(client.registrations.map(({ method }) => method)).toEqual(["workspace/didChangeConfiguration"]);
  });

  it("take effect when they change", async () => {
    const { core, seen } = marks();
    const client = await connectHere({ capabilities: VSCODE }, core);
    await client.open(URI, "✗");
    const { resultId } = await client.pull(URI);
    await client.configure({ rules: { mark: "warning" } });
    await client.until(() => client.refreshes() === 1);
    expect(await client.pull(URI, resultId)).toMatchObject({ kind: "full" });
    expect(seen.levels).toEqual([{}, { mark: "warning" }]);
  });

  it("are taken from a client that only sends them", async () => {
    const { core, seen } = marks();
    const client = await connectHere({}, core);
    await client.open(URI, "✗");
    await client.until(() => client.published.length === 1);
    await client.configure({ rules: { mark: "error" } });
    await client.until(() => client.published.length === 2);
    expect(seen.levels).toEqual([{}, { mark: "error" }]);
  });

  it("that are wrong are named once, and the others stay in force", async () => {
    const { core, seen } = marks();
    const wrong = { rules: { mark: "loud", blank: "off" } };
    const client = await connectHere({ capabilities: VSCODE, settings: wrong }, core);
    await client.open(URI, "✗");
    await client.pull(URI);
    await client.configure(wrong);
    await client.until(() => client.refreshes() === 1);
    await client.pull(URI);
    expect(seen.levels).toEqual([{ blank: "off" }, { blank: "off" }]);
    expect(client.messages).toHaveLength(1);
    expect(client.messages[0]).toMatch(/^设置 gouji\.rules\.mark 未采用：只能写 off/);
  });

  it("that are no settings at all are named too", async () => {
    const client = await connectHere({ capabilities: VSCODE, settings: "随便" }, marks().core);
    await client.open(URI, "✗");
    expect(await client.diagnostics(URI)).toHaveLength(1);
    expect(client.messages).toEqual([expect.stringMatching(/^设置 gouji 未采用：应写在花括号/)]);
  });
});

describe("language", () => {
  const safely = "改正全部 1 处（只改写法，不动内容）";
  const inEnglish = "Mend 1 problem (writing only, content untouched)";

  it.each([
    ["nobody tells", undefined, undefined, "zh", safely],
    ["the editor is Chinese", "zh-cn", undefined, "zh", safely],
    ["the editor is English", "en", undefined, "en", inEnglish],
    ["the editor is German", "de", { language: "auto" }, "en", inEnglish],
    ["it is set otherwise", "en", { language: "zh" }, "zh", safely],
    ["it is set in a Chinese editor", "zh-cn", { language: "en" }, "en", inEnglish],
  ] as const)(
    "is that of the settings, else the editor's, else Chinese: %s",
    async (_, locale, settings, spoken, title) => {
      const { core, seen } = marks();
      const client = await connectHere({ capabilities: VSCODE, ...(locale && { locale }), settings }, core);
      await client.open(URI, "✗");
      const actions = await client.actions(URI, range(0, 0, 1));
      expect(actions.at(-1)!.title).toBe(title);
      expect(seen.languages[0]).toBe(spoken);
    },
  );

  it("is that of the complaints about settings", async () => {
    const settings = { rules: { mark: "loud" } };
    const client = await connectHere({ capabilities: VSCODE, locale: "en", settings }, marks().core);
    await client.open(URI, "✗");
    await client.pull(URI);
    expect(client.messages).toEqual([
      expect.stringMatching(/^Setting gouji\.rules\.mark is ignored: write one of off/),
    ]);
  });
});

describe("status", () => {
  it("is told after each check to a client that wishes it", async () => {
    const { core, seen } = marks();
    const client = await connectHere({ capabilities: VSCODE, initializationOptions: { status: true } }, core);
    await client.open(URI, "✗◇", "gouji", 1);
    await client.until(() => client.statuses.length === 1);
    await client.pull(URI);
    expect(seen.checks).toHaveLength(1);
    expect(client.statuses).toEqual([
      {
        uri: URI,
        version: 1,
        recognised: true,
        equations: { holds: 0, fails: 0, unread: 0 },
        findings: { error: 1, warning: 1, information: 0 },
        ignored: 0,
        lapsed: 0,
        failures: [],
      },
    ]);
    expect(client.published).toEqual([]);
  });

  it("is not told to others, who may ask", async () => {
    const client = await connectHere({}, marks().core);
    await client.open(URI, "✗");
    await client.until(() => client.published.length === 1);
    expect(client.statuses).toEqual([]);
    expect((await client.status(URI)).findings.error).toBe(1);
    expect(await client.status("file:///unknown")).toMatchObject({ recognised: false });
  });

  it("names the rules that threw, and logs why", async () => {
    const failures = [{ rule: "mark", error: new Error("除以零") }];
    const core: Core = {
      isReport: () => true,
      check: () => ({ reports: [], findings: [], ignored: [], lapsed: [], failures }),
      rules: [],
    };
    const client = await connectHere({ capabilities: VSCODE }, core);
    await client.open(URI, "");
    expect((await client.status(URI)).failures).toEqual(["mark"]);
    expect(client.logs).toEqual([expect.stringContaining("规则 mark 出错，本次没有查：Error: 除以零")]);
  });
});
