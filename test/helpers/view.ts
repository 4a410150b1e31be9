import { TextDocument } from "vscode-languageserver-textdocument";
import { FromPage, ToPage } from "../../client/view/messages.js";
import * as core from "../../server/core/check.js";
import type { TableView, View } from "../../server/core/view/view.js";
import { SetFigures, view, write } from "../../server/lsp/view.js";

// The table view without its window: a draft, what the page is shown of it, and what comes of what the page says.

const URI = "file:///年报.txt";
const documentOf = (text: string) => TextDocument.create(URI, "gouji", 1, text);
const opened = (text: string) => ({ document: documentOf(text), checked: core.check(text), language: "zh" }) as const;
/** As the window hands it over. */
const posted = (message: unknown): unknown => JSON.parse(JSON.stringify(message));

/** The view as the page has it once it has come through all hands. */
export function shownIn(text: string): View {
  const message = ToPage.parse(posted({ kind: "view", ...view(opened(text)) }));
  if (message.kind !== "view") throw new Error(message.kind);
  return message.view;
}

/** The figures of the first report, by slot. */
export const figuresIn = ({ reports: [first] }: View): TableView["figures"] =>
  Object.assign({}, ...first!.blocks.map((block) => (block.kind === "table" ? block.figures : {})));

export interface Typed {
  readonly id: string;
  readonly text: string;
}

/** What comes of figures that the page writes: the draft afterwards, or why there is none. */
export function written(text: string, figures: readonly Typed[]) {
  const heard = FromPage.parse(posted({ kind: "write", token: 0, report: 0, figures }));
  if (heard.kind !== "write") throw new Error(heard.kind);
  const result = write(opened(text), SetFigures.parse({ uri: URI, report: heard.report, figures: heard.figures }));
  return "edits" in result
    ? { text: TextDocument.applyEdits(documentOf(text), result.edits) }
    : { refused: result.refused, partial: result.partial };
}
