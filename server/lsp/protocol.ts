import type { Range, TextEdit, WorkspaceEdit } from "vscode-languageserver";
import type { EquationCounts, FindingCounts } from "../core/counts.js";
import type { Wanted } from "../core/edits/figures.js";
import type { Text } from "../core/language.js";
import type { Ignore } from "../core/options.js";
import type { Evaluated } from "../core/report.js";
import type { View } from "../core/view/index.js";

/** What server and client say to each other beyond LSP. Types and names only, so that either side may import it. */

/** Sent by the client in `initializationOptions`; another editor sends none and hears no messages of our own. */
export interface InitializationOptions {
  /** Send `gouji/status` as a notification after each check. */
  readonly status?: boolean;
  /** Answers `gouji/readFile` and `gouji/listFiles`, for files that the server cannot reach itself. */
  readonly files?: boolean;
  /** Has the command `gouji.ignore` (argument: `IgnoreParams` without a reason), which asks for the reason. */
  readonly ignores?: boolean;
  /** Has the command `gouji.explain` (argument: the rule's name), which shows the page of a rule. */
  readonly explains?: boolean;
  /** Has the command `gouji.preview` (argument: a `WorkspaceEdit`), which shows what is to be confirmed before it is done. */
  readonly previews?: boolean;
  /** Where the client opens the pages of rules: a URI with {rule} in place of the name. */
  readonly rulePages?: string;
}

/** Request (server → client, `ReadFileParams` → the text, null where there is no such file). */
export const readFileMethod = "gouji/readFile";

export interface ReadFileParams {
  readonly uri: string;
}

/** Request (server → client, no parameters → `FileListed[]`): the files of the folders that may be reports. */
export const listFilesMethod = "gouji/listFiles";

export interface FileListed {
  readonly uri: string;
  /** Changes when the file does. */
  readonly stamp: string;
}

/** Request (client → server, `IgnoreParams` → `IgnoreResult`): how to write an ignore into the project's settings. */
export const ignoreMethod = "gouji/ignore";

export interface IgnoreParams extends Omit<Ignore, "file"> {
  /** Of the draft. */
  readonly uri: string;
}

export type IgnoreResult =
  /** The file that is written, which may be new, and the edit. */
  { readonly file: string; readonly edit: WorkspaceEdit } | { readonly refused: Text };

/** Request (client → server, `StatusParams` → `Status`) and notification (server → client, `Status`) alike. */
export const statusMethod = "gouji/status";

export interface StatusParams {
  readonly uri: string;
}

/** The state of a document as of its last check, all its reports taken together. */
export interface Status {
  readonly uri: string;
  /** The document's version that was checked; absent when the server does not hold the document. */
  readonly version?: number;
  /** Whether the server answers for it; if not, the rest is empty. */
  readonly recognised: boolean;
  /** Name of the edition, e.g. 2021 年版: of the first report. */
  readonly edition?: Text;
  /** Report year: of the first report. */
  readonly year?: number;
  readonly equations: EquationCounts;
  readonly findings: FindingCounts;
  /** How many more were found and are ignored. */
  readonly ignored: number;
  /** How many ignores for it have lapsed. */
  readonly lapsed: number;
  /** Rules that threw, so that theirs was not checked: a defect of the server, written to its log. */
  readonly failures: readonly string[];
}

/** Request (client → server, `ViewParams` → `ViewResult`): a draft as the form shows it. */
export const viewMethod = "gouji/view";

export interface ViewParams {
  readonly uri: string;
}

export interface ViewResult {
  /** The document's version that is shown; offsets in `view` count its UTF-16 units. */
  readonly version: number;
  readonly view: View;
}

/** Request (client → server, `SetFiguresParams` → `SetFiguresResult`): the edits that write figures into a draft. */
export const setFiguresMethod = "gouji/setFigures";

export interface SetFiguresParams {
  readonly uri: string;
  /** The index of the report that they are of. */
  readonly report: number;
  readonly figures: readonly Wanted[];
}

export type SetFiguresResult =
  /** Against this version of the document. */
  | { readonly version: number; readonly edits: TextEdit[] }
  /** Why nothing is written, in the user's language; `partial`: the rest of the line is needed as well. */
  | { readonly refused: string; readonly partial: boolean };
/** Request (client → server, `StatusParams` → `Unsettled[]`): the equations that fail, and those that were not checked. */
export const unsettledMethod = "gouji/unsettled";

export interface Unsettled {
  readonly state: Exclude<Evaluated["state"], "holds">;
  /** Which line it adds up, e.g. 表三“自然人”列. */
  readonly line: Text;
  /** With its numbers filled in. */
  readonly equation: Text;
  /** Where to mend it: at its total, or at the first figure that was not read. */
  readonly range: Range;
}
