import { TextDocument } from "vscode-languageserver-textdocument";
import * as z from "zod/mini";
import type { Ignore } from "../core/options.js";
import { nameFrom, pathOf } from "../settings/places.js";
import { addIgnore } from "../settings/project.js";
import { textEdits } from "./convert.js";
import type { IgnoreParams, IgnoreResult } from "./protocol.js";
import type { DraftSettings } from "./settings.js";

const Params = z.object({
  uri: z.string(),
  rule: z.string(),
  at: z.string(),
  text: z.string(),
  reason: z.string().check(z.minLength(1)),
}) satisfies z.ZodMiniType<IgnoreParams>;

/** How an ignore is written into the settings of the draft's project, which may be new. */
export async function ignoring(given: unknown, settings: DraftSettings): Promise<IgnoreResult> {
  const { uri, ...accepted } = Params.parse(given);
  // As it is now: the edit must fit.
  settings.forget();
  const project = await settings.projectOf(uri);
  const file = project?.uri ?? settings.newPlaceOf(uri);
  if (file === undefined) return { refused: NO_PLACE };
  const broken = project?.problems.find(({ path }) => path.length === 0);
  if (broken) {
    const { line, why } = broken;
    return {
      refused: {
        zh: `没有写入：${pathOf(file)} 第 ${line} 行${why.zh}，请先改正。`,
        en: `Not written. Mend line ${line} of ${pathOf(file)} first: ${why.en}.`,
      },
    };
  }
  return { file, edit: edit(file, project?.text ?? "", { file: nameFrom(file, uri), ...accepted }) };
}

const NO_PLACE = {
  zh: "没有写入：请先把年报存成文件，忽略要写在它旁边的 .gouji.json 里。",
  en: "Not written. Save the report first: the ignore is kept in .gouji.json beside it.",
};

function edit(file: string, text: string, ignore: Ignore) {
  const edits = textEdits(TextDocument.create(file, "jsonc", 0, text), addIgnore(text, ignore));
  return {
    documentChanges: [
      { kind: "create" as const, uri: file, options: { ignoreIfExists: true } },
      { textDocument: { uri: file, version: null }, edits },
    ],
  };
}
