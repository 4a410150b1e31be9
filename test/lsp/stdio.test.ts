import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import {
  createProtocolConnection,
  DefinitionRequest,
  DocumentHighlightRequest,
  type DocumentSymbol,
  DocumentSymbolRequest,
  ExitNotification,
  FoldingRangeRequest,
  HoverRequest,
  IPCMessageReader,
  IPCMessageWriter,
  type MarkupContent,
  ReferencesRequest,
  SelectionRangeRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Json, JsonFile } from "../../server/formats/json.js";
import { rangeOf, visible } from "../../server/lsp/convert.js";
import { built } from "../helpers/built.js";
import { cleanDraft } from "../helpers/clean-draft.js";
import { haveSeeds, readSeed } from "../helpers/seeds.js";
import { connect, type Setup, VSCODE } from "./client.js";

const { server, cli } = built();
const URI = "file:///稿.txt";
const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill();
});

function start(setup: Setup = { capabilities: VSCODE }) {
  const child = spawn(process.execPath, [server, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
  children.push(child);
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  return connect(connection, setup);
}

/** A total of 表三 that is wrong, with a character of two units before it in its own row label's line and above. */
const WRONG = cleanDraft()
  .replace("一、总体情况\n\n", "一、总体情况\n\n𠮷😀")
  .replace(/(（七）总计(?:\n\t0){6}\n\t)0/, "$18");
const WRONG_LINE = WRONG.slice(0, WRONG.indexOf("\t8\n")).split("\n").length - 1;
const at = (line: number, character: number) => ({ line, character });

describe("the server", () => {
  it("finds, explains and mends a wrong figure", async () => {
    const client = await start();
    await client.open(URI, WRONG);
    const [diagnostic, ...others] = await client.diagnostics(URI);
    expect(others).toEqual([]);
    expect(diagnostic).toMatchObject({
      range: { start: at(WRONG_LINE, 1), end: at(WRONG_LINE, 2) },
      severity: 1,
      source: "勾稽",
    });

    const actions = await client.actions(URI, diagnostic!.range, { only: ["quickfix"] });
    const preferred = actions.filter(({ isPreferred }) => isPreferred);
    expect(preferred).toHaveLength(1);
    const [change] = preferred[0]!.edit!.documentChanges!;
    if (!change || !("edits" in change)) throw new Error("no edits");
    expect(change.textDocument).toEqual({ uri: URI, version: 1 });
    const document = TextDocument.create(URI, "gouji", 1, WRONG);
    expect(TextDocument.applyEdits(document, change.edits as never)).toBe(WRONG.replace("\t8\n", "\t0\n"));

    await client.change(URI, 2, { range: diagnostic!.range, text: "0" });
    expect(await client.diagnostics(URI)).toEqual([]);
  });

  it("tells of a figure where it stands and what it is part of", async () => {
    const client = await start();
    await client.open(URI, WRONG);
    const hover = await client.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri: URI },
      position: at(WRONG_LINE, 1),
    });
    expect(hover!.range).toEqual({ start: at(WRONG_LINE, 1), end: at(WRONG_LINE, 2) });
    expect((hover!.contents as MarkupContent).value).toBe(
      [
        "**表三“（七）总计·总计”**",
        "数值 8",
        [
          "- ✗ 本行合计：0 ≠ 总计 8，左边少 8",
          "- ✗ 本列合计：0 ≠ 总计 8，左边少 8",
          "- ✗ 一＋二＝三＋四：0 ≠ 总计 8（其余 1 项为 0），左边少 8",
        ].join("\n"),
        "- 按申请人类别和每件申请的最终处理结果统计。（依据：国办公开办函〔2021〕30号）",
      ].join("\n\n"),
    );
  });

  it("outlines, folds and leads from figure to figure", async () => {
    const client = await start();
    await client.open(URI, WRONG);
    const { connection } = client;
    const textDocument = { uri: URI };
    const params = { textDocument, position: at(WRONG_LINE, 1) };
    const [report] = (await connection.sendRequest(DocumentSymbolRequest.type, { textDocument })) as DocumentSymbol[];
    expect(report!.children!.map(({ name }) => name.charAt(0)).join("")).toBe("一二三四五六");
    expect(await connection.sendRequest(FoldingRangeRequest.type, { textDocument })).toHaveLength(18);
    const selections = { textDocument, positions: [params.position] };
    expect(await connection.sendRequest(SelectionRangeRequest.type, selections)).toHaveLength(1);
    // 本行合计, 本列合计 and 一＋二＝三＋四 have 6, 21 and 3 other figures.
    expect(await connection.sendRequest(DefinitionRequest.type, params)).toHaveLength(27);
    const context = { includeDeclaration: false };
    expect(await connection.sendRequest(ReferencesRequest.type, { ...params, context })).toHaveLength(30);
    expect(await connection.sendRequest(DocumentHighlightRequest.type, params)).toHaveLength(31);
  });

  it("counts for the status", async () => {
    const client = await start();
    await client.open(URI, WRONG);
    expect(await client.status(URI)).toEqual({
      uri: URI,
      version: 1,
      recognised: true,
      edition: { zh: "2021 年版", en: "2021 form" },
      year: 2024,
      equations: { holds: 39, fails: 3, unread: 0 },
      findings: { error: 1, warning: 0, information: 0 },
      ignored: 0,
      lapsed: 0,
      failures: [],
    });
  });

  it("keeps up with typing", async () => {
    const client = await start();
    await client.open(URI, WRONG);
    let version = 1;
    for (const key of "1234") {
      const range = { start: at(WRONG_LINE, 1), end: at(WRONG_LINE, 1) };
      await client.change(URI, ++version, { range, text: key });
      const [diagnostic] = await client.diagnostics(URI);
      expect(diagnostic!.range.end).toEqual(at(WRONG_LINE, 1 + version));
    }
  });

  it("says good-bye", async () => {
    const client = await start();
    const ended = new Promise((resolve) => children[0]!.on("exit", resolve));
    await client.connection.sendRequest(ShutdownRequest.type);
    await client.connection.sendNotification(ExitNotification.type);
    expect(await ended).toBe(0);
  });

  it("speaks over IPC, as VS Code does", async () => {
    const child = spawn(process.execPath, [server, "--node-ipc"], { stdio: ["inherit", "inherit", "inherit", "ipc"] });
    children.push(child);
    const connection = createProtocolConnection(new IPCMessageReader(child), new IPCMessageWriter(child));
    const client = await connect(connection, { capabilities: VSCODE });
    await client.open(URI, WRONG);
    expect(await client.diagnostics(URI)).toHaveLength(1);
  });

  it("starts from code compiled earlier, and without it when that is spoilt", async () => {
    const caches = () => readdirSync(dirname(server)).filter((name) => name.endsWith(".cache"));
    const first = await start();
    await first.open(URI, WRONG);
    await first.pull(URI);
    await expect.poll(caches, { timeout: 5000 }).toHaveLength(1);
    expect(await (await start()).pull(URI)).toMatchObject({ items: [] });

    writeFileSync(join(dirname(server), caches()[0]!), "spoilt");
    const last = await start();
    await last.open(URI, WRONG);
    expect(await last.diagnostics(URI)).toHaveLength(1);
  });
});

describe("editor and command line", () => {
  const seeds = haveSeeds ? ["000", "001", "002", "003", "004"] : [];
  const drafts: [string, string][] = [
    ["a form with one wrong total", WRONG],
    ...seeds.map((name): [string, string] => [`seed ${name}`, readSeed(name)]),
  ];

  it.each(drafts)("find the same in %s", async (_name, text) => {
    const client = await start();
    await client.open(URI, text);
    const inEditor = (await client.diagnostics(URI)).map(({ range, severity, code, message, data }) => ({
      ...{ range, severity, code, message },
      fixes: (data?.fixes ?? []).map(({ title }: { title: string }) => title),
    }));

    const check = spawnSync(process.execPath, [cli, "check", "--format", "json", "-"], {
      input: text,
      encoding: "utf8",
    });
    const [file] = (JSON.parse(check.stdout) as Json).files as JsonFile[];
    const document = TextDocument.create(URI, "gouji", 1, text);
    const onLine = file!.findings.map(({ start, end, severity, rule, message, fixes }) => ({
      range: rangeOf(document, visible(text, { start: start.offset, end: end.offset })),
      severity: ["error", "warning", "information"].indexOf(severity) + 1,
      ...{ code: rule, message },
      fixes: fixes.map(({ title }) => title),
    }));
    expect(onLine.length).toBeGreaterThan(0);
    expect(onLine).toEqual(inEditor);
  });
});
