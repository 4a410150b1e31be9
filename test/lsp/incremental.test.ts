import { isDeepStrictEqual } from "node:util";
import { expect, it, vi } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import * as core from "../../server/core/check.js";
import { editions } from "../../server/editions/index.js";
import { draftsOf } from "../../server/lsp/drafts.js";
import { settingsFor } from "../../server/settings/index.js";
import { legible, type Random, randomModel, randomOf, render } from "../generate/index.js";

// A draft is read anew at each key, with what was remembered of the texts before: whatever was typed, in whatever order,
// its report and its findings are those of a server that sees the text for the first time.

const EDITS = 5;
const SETTINGS = settingsFor("file:///draft.txt", {});

/** What is typed, pasted and struck out, where tables are made of it. */
const TYPED = [
  "",
  "",
  "7",
  "12.",
  "-",
  " ",
  "\n",
  "\r\n",
  "\t",
  "|",
  "规章",
  "（七）总计",
  "<td>",
  "<!--",
  "</table>",
  "一、",
];

function randomEdit(document: TextDocument, random: Random) {
  const text = document.getText();
  const [start, pasted] = [random.int(0, text.length), random.int(0, text.length)];
  const end = Math.min(text.length, start + (random.chance(0.2) ? random.int(0, 200) : random.int(0, 3)));
  const typed = random.chance(0.2) ? text.slice(pasted, pasted + random.int(1, 300)) : random.pick(TYPED);
  return { range: { start: document.positionAt(start), end: document.positionAt(end) }, text: typed };
}

it("reads a draft after any edits as a server that never saw it before", async () => {
  const draftOf = draftsOf(core, (message) => expect.fail(message));
  const seen = legible.flatMap((family, at) => {
    const random = randomOf(at + 1);
    const model = randomModel(at, { edition: editions[at % editions.length]!, magnitude: "digits" });
    const { text } = render(model, family, at);
    const document = TextDocument.create(`file:///${family}.txt`, "gouji", 0, text);
    return Array.from({ length: EDITS }, (_, version) => {
      TextDocument.update(document, [randomEdit(document, random)], version + 1);
      const { checked } = draftOf(document, SETTINGS)!;
      return { family, version, text: document.getText(), checked };
    });
  });
  vi.resetModules();
  const fresh = await import("../../server/core/check.js");
  expect(fresh.check).not.toBe(core.check);
  // The other way round, so that each is read before those that it was read after.
  const otherwise = seen.toReversed().filter(({ text, checked }) => {
    const { reports, findings } = fresh.check(text, SETTINGS);
    return !isDeepStrictEqual(plain({ reports, findings }), plain(checked));
  });
  expect(otherwise.map(({ family, version }) => [family, version])).toEqual([]);
});

/** What is said of a draft, without the functions of the one server and the other. */
const plain = ({ reports, findings }: Pick<core.Checked, "reports" | "findings">) =>
  JSON.parse(JSON.stringify({ reports, findings, figures: reports.map(({ figures }) => [...figures]) }));
