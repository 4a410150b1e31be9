import type {
  AnnotatedTextEdit,
  ChangeAnnotation,
  ClientCapabilities,
  CodeAction,
  TextEdit,
  WorkspaceEdit,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Language } from "../core/language.js";
import type { Rewrite } from "../core/write/rewrite.js";
import { textEdits } from "./convert.js";

/** Writes edits the way the client takes them. */
export interface Editor {
  /** Whether it shows why something cannot be done. */
  readonly showsRefusals: boolean;
  edit(document: TextDocument, edits: TextEdit[]): WorkspaceEdit;
  /** The action of a rewrite: what it has notes on is to be confirmed, where the client can ask. */
  rewrite(document: TextDocument, rewrite: Rewrite, language: Language): CodeAction;
}

/**
 * An edit tells the version that it is for, unless the client knows no versions; without notes where it knows no notes.
 * @param previews whether the client has a command of ours that shows notes: editors hide them by themselves
 */
export function editorFor({ workspace, textDocument }: ClientCapabilities, previews = false): Editor {
  const { documentChanges, changeAnnotationSupport } = workspace?.workspaceEdit ?? {};
  const edit: Editor["edit"] = (document, edits) =>
    documentChanges
      ? { documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits }] }
      : { changes: { [document.uri]: edits } };
  return {
    showsRefusals: textDocument?.codeAction?.disabledSupport === true,
    edit,
    rewrite: (document, rewrite, language) => {
      const title = rewrite.title[language];
      if (!documentChanges || !changeAnnotationSupport) {
        return { title, edit: edit(document, textEdits(document, rewrite.edits)) };
      }
      const whole = annotated(document, rewrite, language, edit);
      return previews && whole.changeAnnotations
        ? { title, command: { title, command: "gouji.preview", arguments: [whole] } }
        : { title, edit: whole };
    },
  };
}

function annotated(
  document: TextDocument,
  { edits }: Rewrite,
  language: Language,
  edit: Editor["edit"],
): WorkspaceEdit {
  const changeAnnotations: Record<string, ChangeAnnotation> = {};
  const written = textEdits(document, edits).map((each, i): TextEdit | AnnotatedTextEdit => {
    const note = edits[i]!.note;
    if (!note) return each;
    const annotationId = String(i);
    const [label, description] = [note.label[language], note.description[language]];
    changeAnnotations[annotationId] = { label, description, needsConfirmation: true };
    return { ...each, annotationId };
  });
  const whole = edit(document, written);
  return Object.keys(changeAnnotations).length > 0 ? { ...whole, changeAnnotations } : whole;
}
