import { afterEach, expect, it, vi } from "vitest";
import * as core from "../../server/core/check.js";
import { rule as sums } from "../../server/core/rules/sums.js";
import { type Unsettled, unsettledMethod } from "../../server/lsp/protocol.js";
import { cleanDraft } from "../helpers/clean-draft.js";
import { mismatch } from "../helpers/languages.js";
import { connectHere, VSCODE } from "./client.js";

const URI = "file:///稿/年报.txt";

async function opened(text: string) {
  const client = await connectHere({ capabilities: VSCODE, initializationOptions: { status: true } }, core);
  await client.open(URI, text);
  const unsettled = () => client.connection.sendRequest<Unsettled[]>(unsettledMethod, { uri: URI });
  const at = ({ range }: Pick<Unsettled, "range">) => text.split("\n").slice(range.start.line, range.end.line + 1);
  return { client, unsettled, at };
}

/** The clean draft with the first figures of the row 一、本年新收 written otherwise. */
const withFirst = (figure: string) =>
  cleanDraft().replace(
    "\t一、本年新收政府信息公开申请数量\n\t0\n",
    `\t一、本年新收政府信息公开申请数量\n\t${figure}\n`,
  );

it("lists no equation of a draft in which all hold", async () => {
  const { unsettled } = await opened(cleanDraft());
  expect(await unsettled()).toEqual([]);
});

it("lists the equations that fail, each at its total, with its numbers", async () => {
  const { unsettled, at } = await opened(withFirst("5"));
  const listed = await unsettled();
  expect(listed.map(({ state, line }) => [state, line.zh])).toEqual([
    ["fails", "表三“一、本年新收政府信息公开申请数量”行"],
    ["fails", "表三“自然人”列"],
  ]);
  expect(listed[0]!.equation.zh).toBe("✗ 本行合计：自然人 5（其余 5 项为 0） ≠ 总计 0，左边多 5");
  expect(at(listed[0]!)).toEqual(["\t0"]);
  expect(listed.flatMap(({ line, equation }) => mismatch(line) ?? mismatch(equation) ?? [])).toEqual([]);
});

it("lists what was not checked at the figure that was not read", async () => {
  const { unsettled, at } = await opened(withFirst("5？"));
  const listed = await unsettled();
  expect(listed.map(({ state }) => state)).toEqual(["unread", "unread"]);
  expect(listed.map(at)).toEqual([["\t5？"], ["\t5？"]]);
});

it("lists nothing of a document that it does not answer for", async () => {
  const { client } = await opened(cleanDraft());
  expect(await client.connection.sendRequest(unsettledMethod, { uri: "file:///unknown" })).toEqual([]);
});

afterEach(() => vi.restoreAllMocks());

it("goes on when a rule throws: told in the status, logged once, what the others find stays true", async () => {
  vi.spyOn(sums, "check").mockImplementation(() => {
    throw new Error("除以零");
  });
  const text = withFirst("");
  const { client } = await opened(text);
  await client.until(() => client.statuses.length === 1);
  expect((await client.diagnostics(URI)).map(({ code }) => code)).toEqual(["blank-figure"]);
  await client.change(URI, 2, { text: `${text}\n` });
  await client.change(URI, 3, { text: cleanDraft() });
  await client.until(() => client.statuses.length === 3);
  expect(await client.diagnostics(URI)).toEqual([]);
  expect(client.statuses.map(({ failures }) => failures)).toEqual([["sums"], ["sums"], ["sums"]]);
  expect(client.logs).toEqual([expect.stringContaining("规则 sums 出错，本次没有查：Error: 除以零")]);
});
