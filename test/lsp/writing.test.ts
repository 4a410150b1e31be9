import { describe, expect, it } from "vitest";
import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionTriggerKind,
  CompletionItemKind,
  type CompletionList,
  CompletionRequest,
  DocumentFormattingRequest,
  DocumentRangeFormattingRequest,
  InsertTextFormat,
  InsertTextMode,
  type Position,
  type Range,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import * as core from "../../server/core/check.js";
import { readDraft } from "../helpers/drafts.js";
import { type Client, connectHere, VSCODE } from "./client.js";

// What the server offers to write, asked as editors ask; the rewrites themselves are tested where they are made.

const URI = "file:///稿/年报.txt";
const WORD = readDraft("样例一-从Word粘贴.txt");
const MARKDOWN = readDraft("样例二-网页表格.md");

/** What VS Code says of itself in this. */
const ABLE: ClientCapabilities = {
  textDocument: { ...VSCODE.textDocument, formatting: { dynamicRegistration: true } },
  workspace: {
    ...VSCODE.workspace,
    workspaceEdit: { documentChanges: true, changeAnnotationSupport: { groupsOnLabel: true } },
  },
};

async function opened(text: string, languageId = "gouji", capabilities = ABLE): Promise<Client> {
  const client = await connectHere({ capabilities }, core);
  await client.open(URI, text, languageId);
  return client;
}

/** The cursor in front of the first place where words stand. */
function before(text: string, words: string): Range {
  const at = TextDocument.create(URI, "gouji", 1, text).positionAt(text.indexOf(words));
  return { start: at, end: at };
}

function made(text: string, { documentChanges, changes }: WorkspaceEdit): string {
  const [change] = (documentChanges ?? []) as { edits: TextEdit[] }[];
  return TextDocument.applyEdits(TextDocument.create(URI, "gouji", 1, text), change?.edits ?? changes![URI]!);
}

const titled = (actions: readonly CodeAction[], words: string) => actions.find(({ title }) => title.includes(words))!;
const titles = (actions: readonly CodeAction[]) => actions.map(({ title }) => title);

describe("a table can be written in another layout", () => {
  it("at the cursor, by the kind that a key may be bound to", async () => {
    const client = await opened(WORD);
    const only = ["refactor.rewrite.gouji.layout"];
    const actions = await client.actions(URI, before(WORD, "行政强制"), { only });
    expect(titles(actions)).toEqual([
      "表二改写为制表符分列（可贴进 Excel）",
      "表二改写为 Markdown 表格",
      "表二改写为 HTML 表格",
    ]);
    expect(made(WORD, actions[0]!.edit!)).toContain("\n行政处罚\t7\t\t\n行政强制\t2\t\t\n");
    expect(await client.actions(URI, before(WORD, "（五）监督保障"), { only })).toEqual([]);
  });

  it("or says why not, to a client that shows it", async () => {
    const text = WORD.replace("\t规章\n", "\t规章\n\t（含废止的）\n");
    const only = ["refactor.rewrite.gouji.layout"];
    const shows = { ...ABLE, textDocument: { ...ABLE.textDocument, codeAction: { disabledSupport: true } } };
    const reasons = async (capabilities: ClientCapabilities) =>
      (await (await opened(text, "gouji", capabilities)).actions(URI, before(text, "行政强制"), { only })).map(
        ({ title, disabled }) => [title, disabled?.reason],
      );
    expect(await reasons(shows)).toEqual([["改写表二的版式", expect.stringContaining("格式以外的文字")]]);
    expect(await reasons(ABLE)).toEqual([]);
  });

  it("in Markdown only in what Markdown shows", async () => {
    const client = await opened(MARKDOWN, "markdown");
    const actions = await client.actions(URI, before(MARKDOWN, "行政强制"), { only: ["refactor.rewrite"] });
    expect(titles(actions)).toEqual(["表二改写为 Markdown 表格"]);
  });

  it("several at once where a selection touches them", async () => {
    const client = await opened(WORD);
    const range = { start: before(WORD, "行政强制").start, end: before(WORD, "一、本年新收").start };
    const actions = await client.actions(URI, range, { only: ["refactor.rewrite.gouji.layout"] });
    expect(titles(actions)[0]).toBe("表二、表三改写为制表符分列（可贴进 Excel）");
  });

  it("but no bulb comes up for it at every move of the cursor", async () => {
    const client = await opened(WORD);
    const asked = (triggerKind: CodeActionTriggerKind) =>
      client.actions(URI, before(WORD, "行政强制"), { triggerKind });
    expect(await asked(CodeActionTriggerKind.Automatic)).toEqual([]);
    expect((await asked(CodeActionTriggerKind.Invoked)).length).toBeGreaterThan(3);
  });
});

describe("totals are added up anew", () => {
  const only = ["refactor.rewrite.gouji.totals"];

  it("each to be confirmed, with its name and its parts", async () => {
    const client = await opened(WORD);
    const [action] = await client.actions(URI, before(WORD, "一、本年新收"), { only });
    expect(action!.title).toBe("表三的合计按各项重算：改写 3 处，逐处确认");
    const { changeAnnotations, documentChanges } = action!.edit!;
    expect(documentChanges).toMatchObject([{ edits: [{ annotationId: "0", newText: "14" }, {}, {}] }]);
    expect(changeAnnotations!["0"]).toEqual({
      label: "表三“（四）无法提供 1.本机关不掌握相关政府信息·总计”：4 → 14",
      description: "自然人 14＝14",
      needsConfirmation: true,
    });
    expect(made(WORD, action!.edit!)).not.toBe(WORD);
  });

  it("by its command, for a client that shows the names and the parts itself", async () => {
    const client = await connectHere({ capabilities: ABLE, initializationOptions: { previews: true } }, core);
    await client.open(URI, WORD, "gouji");
    const [action, ...others] = await client.actions(URI, before(WORD, "一、本年新收"), { only });
    expect(others).toEqual([]);
    expect(action!.edit).toBeUndefined();
    const { command, arguments: [edit] = [] } = action!.command!;
    expect(command).toBe("gouji.preview");
    expect(edit.changeAnnotations["0"].label).toContain("4 → 14");
    expect(made(WORD, edit)).not.toBe(WORD);
    const [layout] = await client.actions(URI, before(WORD, "一、本年新收"), {
      only: ["refactor.rewrite.gouji.layout"],
    });
    expect(layout!.edit).toBeDefined();
  });

  it("plainly for a client that cannot ask for confirmation", async () => {
    const client = await opened(WORD, "gouji", VSCODE);
    const [action] = await client.actions(URI, before(WORD, "一、本年新收"), { only });
    expect(action!.edit!.changeAnnotations).toBeUndefined();
    expect(JSON.stringify(action!.edit)).not.toContain("annotationId");
  });

  it("never among what may run on saving", async () => {
    const client = await opened(WORD);
    const all = { start: { line: 0, character: 0 }, end: { line: 9999, character: 0 } };
    const actions = await client.actions(URI, all, { only: ["source"] });
    expect(actions.map(({ kind }) => kind)).toEqual(["source.fixAll.gouji", "source.renumber.gouji"]);
  });
});

describe("what a finding asks for as a whole is a quick fix of it", () => {
  it("a missing heading of a table", async () => {
    const text = WORD.replace("二、主动公开政府信息情况\n", "")
      .replace("五、存在的主要问题及改进情况\n", "")
      .replace("四、政府信息公开行政复议、行政诉讼情况\n", "");
    const client = await opened(text);
    const actions = await client.actions(URI, before(text, "2024年政府信息公开工作"), { only: ["quickfix"] });
    const insert = titled(actions, "插入");
    expect(insert.title).toBe(
      "插入“二、主动公开政府信息情况”、“四、政府信息公开行政复议、行政诉讼情况”、“五、存在的主要问题及改进情况”",
    );
    expect(insert.diagnostics).toMatchObject([{ code: "section-missing" }]);
    const lines = (draft: string) => draft.split("\n").filter((line) => line !== "");
    expect(lines(made(text, insert.edit!))).toEqual(lines(WORD));
  });

  it("this year's form", async () => {
    const text = WORD.replace(/2024年/g, "2020年");
    const client = await opened(text);
    const actions = await client.actions(URI, before(text, "本年制发件数"), { only: ["quickfix"] });
    const convert = titled(actions, "换为 2019 年版");
    expect(convert.diagnostics).toMatchObject([{ code: "edition-year" }]);
    expect(Object.values(convert.edit!.changeAnnotations!).every(({ needsConfirmation }) => needsConfirmation)).toBe(
      true,
    );
  });

  it("all personal information, where there is more than one datum", async () => {
    const one = WORD.replace("（五）监督保障。", "（五）监督保障。联系电话：13912345678。");
    const two = one.replace("13912345678", "13912345678，邮箱：someone@163.com");
    for (const [text, count] of [
      [one, 0],
      [two, 1],
    ] as const) {
      const client = await opened(text);
      const actions = await client.actions(URI, before(text, "13912345678"), { only: ["quickfix"] });
      expect(actions.filter(({ title }) => title === "删去全部 2 处个人信息")).toHaveLength(count);
    }
  });
});

describe("completion", () => {
  const HEADING = "五、存在的主要问题及改进情况";
  const asked = async (text: string, position: Position, capabilities = ABLE) => {
    const client = await opened(text, "gouji", capabilities);
    const params = { textDocument: { uri: URI }, position };
    return (await client.connection.sendRequest(CompletionRequest.type, params)) as CompletionList;
  };

  it("gives the editor what is typed to match with itself, and is asked anew at each key", async () => {
    const text = WORD.replace(HEADING, "存在");
    const position = before(text, "存在\n\n").start;
    const { items, isIncomplete } = await asked(text, { ...position, character: 2 });
    expect(isIncomplete).toBe(true);
    expect(items).toEqual([
      {
        label: HEADING,
        kind: CompletionItemKind.Module,
        detail: "格式规定的标题，全文还没有",
        sortText: "000",
        filterText: "存在",
        insertTextFormat: InsertTextFormat.PlainText,
        insertTextMode: InsertTextMode.asIs,
        textEdit: { range: { start: position, end: { ...position, character: 2 } }, newText: HEADING },
      },
    ]);
  });

  it("goes from gap to gap where the client can, else leaves them empty", async () => {
    const text = WORD.replace("\t规章\n", "").replace(/\t0\s*\n\t0\s*\n\t0\s*\n\n/, "\n");
    const { line } = before(text, "\t行政规范性文件").start;
    const snippetSupport = { ...ABLE.textDocument, completion: { completionItem: { snippetSupport: true } } };
    const position = { line: line - 1, character: 0 };
    const texts = async (capabilities: ClientCapabilities) =>
      (await asked(text, position, capabilities)).items.map(({ textEdit }) =>
        textEdit!.newText.replace(/[^\S\t\n]/g, ""),
      );
    expect(await texts({ ...ABLE, textDocument: snippetSupport })).toEqual(["\t规章\n\t$1\n\t$2\n\t$3\n"]);
    expect(await texts(ABLE)).toEqual(["\t规章\n\t\n\t\n\t\n"]);
  });

  it("comes up of itself behind what begins a heading, never behind a digit", async () => {
    const client = await opened(WORD);
    expect(client.started.capabilities.completionProvider).toEqual({ triggerCharacters: ["、", "（", "("] });
  });
});

describe("formatting", () => {
  const options = { tabSize: 4, insertSpaces: true };
  const textDocument = { uri: URI };

  it("tidies the white space of tables", async () => {
    const client = await opened(WORD);
    const edits = (await client.connection.sendRequest(DocumentFormattingRequest.type, { textDocument, options }))!;
    expect(edits.every(({ newText }) => newText === "")).toBe(true);
    const tidy = TextDocument.applyEdits(TextDocument.create(URI, "gouji", 1, WORD), edits);
    expect(tidy).toBe(WORD.replace(/^(\t.*?)[ \u00a0]+$/gm, "$1"));
  });

  it("of a selection keeps to its lines", async () => {
    const client = await opened(WORD);
    const { line } = before(WORD, "规章\n").start;
    const range = { start: { line: line + 1, character: 1 }, end: { line: line + 2, character: 0 } };
    const params = { textDocument, options, range };
    const edits = (await client.connection.sendRequest(DocumentRangeFormattingRequest.type, params))!;
    expect(edits.map((edit) => edit.range.start.line)).toEqual([line + 1, line + 2]);
  });

  it("is offered in other languages only for what is such a report", async () => {
    const client = await opened(MARKDOWN, "markdown");
    expect(client.started.capabilities.documentFormattingProvider).toBeUndefined();
    const formatters = () => client.registrations.filter(({ method }) => method === "textDocument/formatting");
    await client.until(() => formatters().length === 2);
    expect(formatters().map(({ registerOptions }) => registerOptions)).toEqual([
      { documentSelector: [{ language: "gouji" }] },
      { documentSelector: [{ language: "markdown", scheme: "file", pattern: "**/年报.txt" }] },
    ]);
    await client.open("file:///notes.md", "# 随笔\n\n|a|b|\n|-|-|\n", "markdown");
    await client.diagnostics("file:///notes.md");
    expect(formatters()).toHaveLength(2);
  });

  it("is there from the start for a client that registers nothing later", async () => {
    const client = await opened(WORD, "gouji", VSCODE);
    expect(client.started.capabilities.documentFormattingProvider).toBe(true);
    const params = { textDocument: { uri: "file:///notes.md" }, options };
    await client.open(params.textDocument.uri, "|a|b|\n|-|-|\n", "markdown");
    expect(await client.connection.sendRequest(DocumentFormattingRequest.type, params)).toBeNull();
  });
});
