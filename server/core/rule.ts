import type { Text } from "./language.js";
import type { Options } from "./options.js";
import type { Report } from "./report.js";
import type { Edit, Span } from "./text.js";

/** Error: published so, it is wrong. Warning: a reviewer would send it back. Information: polish. */
export type Severity = "error" | "warning" | "information";

export interface Note<Words = Text> extends Span {
  readonly message: Words;
}

export interface Fix<Words = Text> {
  /** Says what will stand there afterwards. */
  readonly title: Words;
  readonly edits: readonly Edit[];
  /** Safe: the same content, written properly. Anything that changes a figure or adds content is not. */
  readonly safe: boolean;
  /** At most one of a finding's fixes. */
  readonly preferred?: boolean;
}

/** What a rule has found, in the user's language. */
export interface Finding extends Span {
  readonly rule: string;
  readonly severity: Severity;
  /** What is wrong, why, and what to do. */
  readonly message: string;
  readonly related: readonly Note<string>[];
  readonly fixes: readonly Fix<string>[];
}

/** What a rule says; it leaves its name, the language and, unless it knows better, the severity to the runner. */
export interface Found extends Span {
  readonly message: Text;
  readonly severity?: Severity;
  readonly related?: readonly Note[];
  readonly fixes?: readonly Fix[];
}

export interface Rule {
  /** kebab-case; the page beside the check has the same name. */
  readonly name: string;
  /** As listed in the settings and the documentation. */
  readonly title: Text;
  /** `off`: a matter of taste or of dispute; the settings switch it on. */
  readonly severity: Severity | "off";
  check(report: Report, options: Options): Iterable<Found>;
}
