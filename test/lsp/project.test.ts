import { describe, expect, it } from "vitest";
import type { Command, TextDocumentEdit } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import * as core from "../../server/core/check.js";
import type { IgnoreParams } from "../../server/lsp/protocol.js";
import { cleanDraft } from "../helpers/clean-draft.js";
import { connectHere, type Setup, VSCODE } from "./client.js";

const FOLDER = "file:///%E7%A8%BF";
const PROJECT = `${FOLDER}/.gouji.json`;
const DRAFT = `${FOLDER}/2024/%E5%B9%B4%E6%8A%A5.txt`;

/** A total of 表三 that is not the sum of its row, and of its column. */
const WRONG = cleanDraft().replace(/(（七）总计(?:\n\t0){6}\n\t)0/, "$18");
const EVERYWHERE = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };

/** As VS Code is: it serves files, watches them, asks for reasons and shows pages. */
function vscode(files: ReadonlyMap<string, string>, setup: Partial<Setup> = {}): Setup {
  return {
    capabilities: {
      ...VSCODE,
      workspace: {
        ...VSCODE.workspace,
        didChangeWatchedFiles: { dynamicRegistration: true },
        workspaceFolders: true,
      },
    },
    initializationOptions: { status: true, files: true, ignores: true, explains: true, rulePages: "page:/{rule}.md" },
    folders: [FOLDER],
    files,
    ...setup,
  };
}

const ruleOf = ({ code }: { code?: unknown }) => code;

describe("a project's settings", () => {
  it("are read from the nearest file up to the folder that is open", async () => {
    const files = new Map([[PROJECT, '{ "rules": { "sums": "warning" } }']]);
    const client = await connectHere(vscode(files), core);
    await client.open(DRAFT, WRONG);
    expect((await client.diagnostics(DRAFT)).map(({ severity }) => severity)).toEqual([2]);
    expect(client.asked).toEqual([`${FOLDER}/2024/.gouji.json`, PROJECT]);
    expect(client.registrations.map(({ method }) => method)).toContain("workspace/didChangeWatchedFiles");
    files.set(`${FOLDER}/2024/.gouji.json`, "{}");
    await client.touch(PROJECT);
    expect((await client.diagnostics(DRAFT)).map(({ severity }) => severity)).toEqual([1]);
  });

  it("come before the user's own, and take effect as they change", async () => {
    const files = new Map([[PROJECT, '{ "rules": { "sums": "off" } }']]);
    const client = await connectHere(vscode(files, { settings: { rules: { sums: "information" } } }), core);
    await client.open(DRAFT, WRONG);
    expect(await client.diagnostics(DRAFT)).toEqual([]);
    files.delete(PROJECT);
    await client.touch(PROJECT);
    await client.until(() => client.refreshes() === 1);
    await client.until(() => client.statuses.at(-1)?.findings.information === 1);
    expect((await client.diagnostics(DRAFT)).map(({ severity }) => severity)).toEqual([3]);
    await client.touch(`${FOLDER}/other.json`);
    await client.configure({});
    await client.until(() => client.refreshes() === 2);
  });

  it("that are broken are named once, by path and line, and the rest stays in force", async () => {
    const files = new Map([[PROJECT, '{\n  "rules": { "sums": "off", "sum": "off" }\n  "profile": "gtae"\n}']]);
    const client = await connectHere(vscode(files), core);
    await client.open(DRAFT, WRONG);
    expect(await client.diagnostics(DRAFT)).toEqual([]);
    await client.open(`${FOLDER}/b.txt`, WRONG);
    await client.diagnostics(`${FOLDER}/b.txt`);
    expect(client.messages).toEqual([
      "/稿/.gouji.json 第 2 行：rules.sum 未采用：没有“sum”这条规则",
      "/稿/.gouji.json 第 3 行：前一项后面缺少逗号",
      "/稿/.gouji.json 第 3 行：profile 未采用：只能写 gate、default、strict",
    ]);
  });

  it("are read from the server's own disk for a client that serves no files, again as drafts are saved", async () => {
    let text: string | undefined = '{ "rules": { "sums": "off" } }';
    const host = { readFile: async (uri: string) => (uri === PROJECT ? text : undefined) };
    const client = await connectHere({ folders: [FOLDER] }, core, host);
    expect(client.started.capabilities.textDocumentSync).toMatchObject({ save: true });
    await client.open(DRAFT, WRONG);
    await client.until(() => client.published.length === 1);
    text = undefined;
    await client.save(DRAFT);
    await client.until(() => client.published.length === 2);
    expect(client.published.map(({ diagnostics }) => diagnostics.length)).toEqual([0, 1]);
  });

  it("are none where there are no files at all", async () => {
    const client = await connectHere({ capabilities: VSCODE, folders: [FOLDER] }, core);
    await client.open(DRAFT, WRONG);
    expect(await client.diagnostics(DRAFT)).toHaveLength(1);
  });
});

describe("an ignore", () => {
  const offered = async (client: Awaited<ReturnType<typeof connectHere>>, uri = DRAFT) =>
    (await client.actions(uri, EVERYWHERE, { only: ["quickfix"] })).filter(({ command }) => command);

  it("is offered with what it accepts, written with its reason, and in force at once", async () => {
    const files = new Map([[PROJECT, '{\n  // 我局\n  "profile": "gate"\n}\n']]);
    const client = await connectHere(vscode(files), core);
    await client.open(DRAFT, WRONG);
    const [ignore, explain, ...others] = await offered(client);
    expect(others).toEqual([]);
    expect(ignore!.title).toBe("忽略此处：表三“（七）总计·总计”写作 8");
    expect(explain).toMatchObject({
      title: "查看规则说明：勾稽关系不成立",
      command: { command: "gouji.explain", arguments: ["sums"] },
    });
    const { command, arguments: [params] = [] } = ignore!.command as Command;
    expect(command).toBe("gouji.ignore");
    expect(params).toMatchObject({ uri: DRAFT, rule: "sums", at: "三/总计/总计" });

    const result = await client.ignore({ ...(params as IgnoreParams), reason: "系统如此" });
    if (!("edit" in result)) throw new Error("refused");
    expect(result.file).toBe(PROJECT);
    const [create, change] = result.edit.documentChanges as [unknown, TextDocumentEdit];
    expect(create).toEqual({ kind: "create", uri: PROJECT, options: { ignoreIfExists: true } });
    const document = TextDocument.create(PROJECT, "jsonc", 0, files.get(PROJECT)!);
    files.set(PROJECT, TextDocument.applyEdits(document, change.edits as never));
    expect(files.get(PROJECT)).toContain("// 我局");
    expect(files.get(PROJECT)).toContain('"file": "2024/年报.txt"');

    await client.touch(PROJECT);
    await client.until(() => client.statuses.at(-1)?.ignored === 1);
    expect(await client.diagnostics(DRAFT)).toEqual([]);
    expect(await client.status(DRAFT)).toMatchObject({ findings: { error: 0 }, ignored: 1, lapsed: 0 });
  });

  it("that has lapsed is told where it stands, until it is deleted or the draft closed", async () => {
    const entry = { file: "2024/年报.txt", rule: "sums", at: "三/总计/总计", text: "9", reason: "旧稿" };
    const text = `{\n  "ignore": [\n    ${JSON.stringify(entry)}\n  ]\n}\n`;
    const files = new Map([[PROJECT, text]]);
    const client = await connectHere(vscode(files), core);
    await client.open(DRAFT, WRONG);
    await client.until(() => client.published.length === 1);
    expect(client.published).toEqual([
      {
        uri: PROJECT,
        diagnostics: [
          {
            range: { start: { line: 2, character: 4 }, end: { line: 2, character: 4 + JSON.stringify(entry).length } },
            severity: 3,
            source: "勾稽",
            message: "这条忽略已失效：“三/总计/总计”处的原文改过了，或者不再有 sums 所指的问题。核对之后可以删去。",
          },
        ],
      },
    ]);
    expect(await client.status(DRAFT)).toMatchObject({ findings: { error: 1 }, ignored: 0, lapsed: 1 });
    files.set(PROJECT, "{}");
    await client.touch(PROJECT);
    await client.until(() => client.published.length === 2);
    files.set(PROJECT, text);
    await client.touch(PROJECT);
    await client.until(() => client.published.length === 3);
    await client.close(DRAFT);
    await client.until(() => client.published.length === 4);
    expect(client.published.map(({ diagnostics }) => diagnostics.length)).toEqual([1, 0, 1, 0]);
  });

  it("is not written into a file that is broken", async () => {
    const files = new Map([[PROJECT, '{\n  "profile" "gate"\n}']]);
    const client = await connectHere(vscode(files), core);
    await client.open(DRAFT, WRONG);
    const params = { uri: DRAFT, rule: "sums", at: "三/总计/总计", text: "8", reason: "系统如此" };
    expect(await client.ignore(params)).toMatchObject({
      refused: { zh: "没有写入：/稿/.gouji.json 第 2 行名称后面缺少冒号，请先改正。" },
    });
  });

  it("is offered for saved drafts only, and to clients only that can ask for the reason", async () => {
    const client = await connectHere(vscode(new Map()), core);
    await client.open("untitled:Untitled-1", WRONG);
    expect((await offered(client, "untitled:Untitled-1")).map(({ title }) => title)).toEqual([
      "查看规则说明：勾稽关系不成立",
    ]);
    const other = await connectHere({ capabilities: VSCODE }, core);
    await other.open(DRAFT, WRONG);
    expect(await offered(other)).toEqual([]);
  });
});

describe("the page of a rule", () => {
  const host = { readFile: async () => undefined, rulePages: "file:///gouji/rules/{rule}.md" };
  const opens = { textDocument: { ...VSCODE.textDocument, publishDiagnostics: { codeDescriptionSupport: true } } };

  it.each([
    ["where the client shows it", vscode(new Map()), "page:/sums.md"],
    [
      "as a file for a client that follows links",
      { capabilities: { ...VSCODE, ...opens } },
      "file:///gouji/rules/sums.md",
    ],
    ["not at all for others", { capabilities: VSCODE }, undefined],
  ])("is linked %s", async (_, setup, href) => {
    const client = await connectHere(setup, core, host);
    await client.open(DRAFT, WRONG);
    const [diagnostic] = await client.diagnostics(DRAFT);
    expect(ruleOf(diagnostic!)).toBe("sums");
    expect(diagnostic!.codeDescription?.href).toBe(href);
  });
});
