import type { Checked } from "../core/check.js";
import type { Language } from "../core/language.js";
import type { Encoding } from "../encoding/index.js";

/** One file of the command line: read and checked, or why not. */
export type Outcome = Read | Failed;

export interface Failed {
  readonly file: string;
  readonly failure: string;
}

export interface Read {
  readonly file: string;
  readonly text: string;
  readonly encoding: Encoding;
  /** How many characters are not whole: the text has U+FFFD for each. */
  readonly broken: number;
  /** Whether the text looks like a report at all; it is checked all the same, since it was named. */
  readonly recognised: boolean;
  readonly checked: Checked;
  /** How many findings `--fix` mended. */
  readonly fixed: number;
}

export interface Look {
  readonly language: Language;
  readonly color: boolean;
  /** How wide the terminal is; absent when the output goes elsewhere, where a finding is one line. */
  readonly columns?: number;
}
