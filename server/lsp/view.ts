import * as z from "zod/mini";
import { setFigures } from "../core/edits/figures.js";
import { viewOf } from "../core/view/index.js";
import { textEdits } from "./convert.js";
import type { Draft } from "./drafts.js";
import type { SetFiguresParams, SetFiguresResult, ViewParams, ViewResult } from "./protocol.js";

/** The most figures that one request may write: twice as many as a form has. */
const MOST = 1000;
/** Longer than any figure; what is longer is no slip of the clipboard. */
const LONGEST = 200;

/** What comes from outside is looked at before it is used. */
export const AskView = z.object({ uri: z.string() }) satisfies z.ZodMiniType<ViewParams>;
export const SetFigures = z.object({
  uri: z.string(),
  report: z.int().check(z.nonnegative()),
  figures: z
    .array(z.object({ id: z.string(), text: z.string().check(z.maxLength(LONGEST)) }))
    .check(z.minLength(1), z.maxLength(MOST)),
}) satisfies z.ZodMiniType<SetFiguresParams>;

/** What of a draft is shown and written to. */
type Shown = Pick<Draft, "document" | "checked" | "language">;

export const view = ({ document, checked, language }: Shown): ViewResult => ({
  version: document.version,
  view: viewOf(checked, language),
});

export function write({ document, checked, language }: Shown, { report, figures }: SetFiguresParams): SetFiguresResult {
  const setting = setFigures(checked.reports, report, figures);
  if ("refused" in setting) return { refused: setting.refused[language], partial: setting.partial ?? false };
  return { version: document.version, edits: textEdits(document, setting.edits) };
}
