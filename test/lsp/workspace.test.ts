import { expect, it } from "vitest";
import { WorkspaceSymbolRequest } from "vscode-languageserver/node";
import * as core from "../../server/core/check.js";
import { listFilesMethod } from "../../server/lsp/protocol.js";
import { cleanDraft } from "../helpers/clean-draft.js";
import { connectHere, VSCODE } from "./client.js";
import { URI } from "./draft.js";

const OTHER = "file:///去年.txt";
const NOTE = "file:///通知.txt";

/** A client whose folder holds last year's report and a note that is none. */
async function withFolder(serves = true) {
  const files = new Map([
    [OTHER, cleanDraft().replaceAll("2024", "2023")],
    [NOTE, "关于报送政府信息的通知"],
    [URI, "旧的"],
  ]);
  const client = await connectHere({ capabilities: VSCODE, initializationOptions: { files: serves }, files }, core);
  let stamp = "1";
  client.connection.onRequest(listFilesMethod, () => [...files.keys()].map((uri) => ({ uri, stamp })));
  await client.open(URI, cleanDraft());
  const find = async (query: string) =>
    ((await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query })) ?? []).map(
      ({ name, containerName, location }) => [name, containerName, location.uri],
    );
  const touch = () => {
    stamp = "2";
  };
  return { find, touch, read: () => client.asked.filter((uri) => uri.endsWith(".txt")) };
}

const THIS = "某市某局2024年政府信息公开工作年度报告";
const LAST = "某市某局2023年政府信息公开工作年度报告";

it("are those of open documents, and of the folder's reports that are not open", async () => {
  const { find } = await withFolder();
  expect(await find("")).toEqual([
    [THIS, undefined, URI],
    [LAST, undefined, OTHER],
  ]);
  expect(await find("行政许可")).toEqual([
    ["行政许可", THIS, URI],
    ["行政许可", LAST, OTHER],
  ]);
});

it("are found by some of their characters, and by the report that holds them", async () => {
  const { find } = await withFolder();
  expect(await find("主动情况 2023")).toEqual([["二、主动公开政府信息情况", LAST, OTHER]]);
  expect(await find("没有这个")).toEqual([]);
});

it("are read once, and again when a file has changed", async () => {
  const { find, read, touch } = await withFolder();
  await find("表三");
  await find("表四");
  expect(read()).toEqual([OTHER, NOTE]);
  touch();
  await find("表四");
  expect(read()).toEqual([OTHER, NOTE, OTHER, NOTE]);
});

it("are those of open documents where the client shows no files", async () => {
  const { find, read } = await withFolder(false);
  expect(await find("")).toEqual([[THIS, undefined, URI]]);
  expect(read()).toEqual([]);
});
