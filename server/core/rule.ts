import type { Options } from "./options.js";
import type { Report } from "./report.js";
import type { Edit, Span } from "./text.js";

/** Error: published so, it is wrong. Warning: a reviewer would send it back. Information: polish. */
export type Severity = "error" | "warning" | "information";

export interface Note extends Span {
  readonly message: string;
}

export interface Fix {
  /** Says what will stand there afterwards. */
  readonly title: string;
  readonly edits: readonly Edit[];
  /** Safe: the same content, written properly. Anything that changes a figure or adds content is not. */
  readonly safe: boolean;
  /** At most one of a finding's fixes. */
  readonly preferred?: boolean;
}

/** What a rule finds. A rule's `check` leaves `rule` and `severity` to the runner unless it knows better. */
export interface Finding extends Span {
  readonly rule: string;
  readonly severity: Severity;
  /** What is wrong, why, and what to do; in Chinese. */
  readonly message: string;
  readonly related: readonly Note[];
  readonly fixes: readonly Fix[];
}

export interface Found extends Span {
  readonly message: string;
  readonly severity?: Severity;
  readonly related?: readonly Note[];
  readonly fixes?: readonly Fix[];
}

export interface Rule {
  /** kebab-case; the page beside the check has the same name. */
  readonly name: string;
  /** In Chinese, as listed in the settings and the documentation. */
  readonly title: string;
  /** `off`: a matter of taste or of dispute; the settings switch it on. */
  readonly severity: Severity | "off";
  check(report: Report, options: Options): Iterable<Found>;
}
