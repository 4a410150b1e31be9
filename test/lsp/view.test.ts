import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import * as core from "../../server/core/check.js";
import { View } from "../../server/core/view/view.js";
import { type SetFiguresResult, setFiguresMethod, type ViewResult, viewMethod } from "../../server/lsp/protocol.js";
import { connectHere, VSCODE } from "./client.js";

const URI = "file:///稿/年报.txt";
const TEXT = readFileSync("test/drafts/样例一-从Word粘贴.txt", "utf8");
const WRONG = "三/不掌握相关政府信息/自然人";

async function opened(text = TEXT) {
  const client = await connectHere({ capabilities: VSCODE }, core);
  await client.open(URI, text, "gouji", 7);
  return client.connection;
}

describe("a draft's view over the protocol", () => {
  it("comes with the version that it is of, and is what it says it is", async () => {
    const connection = await opened();
    const { version, view }: ViewResult = await connection.sendRequest(viewMethod, { uri: URI });
    expect(version).toBe(7);
    expect(View.parse(view)).toEqual(view);
    expect(view.findings.map(({ rule }) => rule)).toEqual(["section-numeral-lost", "sums", "signature-date"]);
  });

  it("is nothing where there is no report", async () => {
    const connection = await opened();
    expect(await connection.sendRequest(viewMethod, { uri: "file:///别的.txt" })).toBeNull();
  });

  it("writes a figure by the edit that changes nothing else", async () => {
    const connection = await opened();
    const written: SetFiguresResult = await connection.sendRequest(setFiguresMethod, {
      uri: URI,
      report: 0,
      figures: [{ id: WRONG, text: "4" }],
    });
    if (!("edits" in written)) throw new Error(written.refused);
    const document = TextDocument.create(URI, "gouji", 7, TEXT);
    const after = TextDocument.applyEdits(document, [...written.edits]);
    expect([written.version, after.length]).toEqual([7, TEXT.length - 1]);
    expect(core.check(after).findings.map(({ rule }) => rule)).toEqual(["section-numeral-lost", "signature-date"]);
  });

  it("says why nothing is written, in the user's language", async () => {
    const connection = await opened();
    const params = { uri: URI, report: 0, figures: [{ id: "三/没有/自然人", text: "4" }] };
    expect(await connection.sendRequest(setFiguresMethod, params)).toMatchObject({
      refused: expect.stringContaining("没有写入"),
      partial: false,
    });
  });

  it.each([
    [viewMethod, {}],
    [setFiguresMethod, { uri: URI }],
    [setFiguresMethod, { uri: URI, report: -1, figures: [{ id: WRONG, text: "4" }] }],
    [setFiguresMethod, { uri: URI, report: 0, figures: [] }],
    [setFiguresMethod, { uri: URI, report: 0, figures: [{ id: WRONG, text: "4".repeat(1000) }] }],
  ])("refuses what is no request: %s %j", async (method, params) => {
    const connection = await opened();
    await expect(connection.sendRequest(method, params)).rejects.toThrow();
  });
});
