import {
  type Connection,
  type Disposable,
  type DocumentFilter,
  DocumentFormattingRequest,
  type DocumentRangeFormattingParams,
  DocumentRangeFormattingRequest,
  type TextEdit,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { tidy } from "../core/write/tidy.js";
import { linesAround, spanOf, textEdits } from "./convert.js";
import type { Draft } from "./drafts.js";

/** The white space of all tables; the width of a tab and the like are not the user's to choose here. */
export const formatting = ({ document, text, checked }: Draft): TextEdit[] =>
  textEdits(document, tidy(text, checked.reports));

/** The same within the lines of a selection. */
export const rangeFormatting = (
  { document, text, checked }: Draft,
  { range }: DocumentRangeFormattingParams,
): TextEdit[] => textEdits(document, tidy(text, checked.reports, linesAround(text, spanOf(document, range))));

/**
 * Offers to format the language of ours and, one by one, documents of other languages that are such reports. Offered for all
 * Markdown, say, the editor would ask its user everywhere which of two formatters to take.
 */
export function offerFormatting({ client }: Connection) {
  const offered = new Map<string, Promise<Disposable>[]>();
  const offer = (filter: DocumentFilter) => [
    client.register(DocumentFormattingRequest.type, { documentSelector: [filter] }),
    client.register(DocumentRangeFormattingRequest.type, { documentSelector: [filter] }),
  ];
  void Promise.all(offer({ language: "gouji" }));
  return {
    add({ uri, languageId }: TextDocument) {
      if (languageId === "gouji" || offered.has(uri)) return;
      offered.set(
        uri,
        offer({ language: languageId, scheme: uri.slice(0, uri.indexOf(":")), pattern: `**/${nameIn(uri)}` }),
      );
    },
    remove({ uri }: TextDocument) {
      for (const registered of offered.get(uri) ?? []) void registered.then((each) => each.dispose());
      offered.delete(uri);
    },
  };
}

/** The document's name as a glob pattern that means it alone. */
const nameIn = (uri: string) =>
  decodeURIComponent(/[^/:]*$/.exec(uri)![0]).replace(/[[\]{}*?]/g, (mark) => (mark === "]" ? mark : `[${mark}]`));
