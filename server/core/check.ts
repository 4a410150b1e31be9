import { editions } from "../editions/index.js";
import { joinEdits } from "./fix.js";
import { type Parted, partIgnored } from "./ignores/index.js";
import { type Language, languageOf } from "./language.js";
import { Options } from "./options.js";
import { readReports } from "./read.js";
import type { Report } from "./report.js";
import type { Finding, Found, Rule, Severity } from "./rule.js";
import { rules } from "./rules/index.js";
import { levelOf } from "./rules/profiles.js";

export { isReport } from "./recognise.js";

/** The findings stand in the order of the text, the graver first where they begin alike. */
export interface Checked extends Parted {
  /** One for each report that the text holds; at least one. */
  readonly reports: readonly Report[];
  /** Rules that threw: a defect of ours, never the text's. */
  readonly failures: readonly Failure[];
}

export interface Failure {
  readonly rule: string;
  readonly error: unknown;
}

export { rules };

const DEFAULTS = Options.parse({});

/** The whole core: reads a text and runs the rules. Never throws, whatever the text. */
export function check(text: string, options: Partial<Options> = {}): Checked {
  const settings = { ...DEFAULTS, ...options };
  const reports = readReports(text, editions);
  const failures: Failure[] = [];
  const findings = reports.map(asRead).flatMap((report) =>
    rules.flatMap((rule) => {
      try {
        return run(rule, report, settings);
      } catch (error) {
        failures.push({ rule: rule.name, error });
        return [];
      }
    }),
  );
  const ran = (name: string) =>
    rules.some((rule) => rule.name === name && levelOf(rule, settings) !== "off") &&
    !failures.some(({ rule }) => rule === name);
  return { reports, ...partIgnored(findings.sort(inOrder), reports, settings.ignore, ran), failures };
}

/** The report as rules see it: one finding says all of a table that was not read in full, and no other speaks of its figures. */
function asRead(report: Report): Report {
  const unread = new Set(report.tables.filter(({ readable }) => !readable).map(({ form }) => form.id));
  if (unread.size === 0) return report;
  return { ...report, figures: new Map([...report.figures].filter(([, { slot }]) => !unread.has(slot.table.id))) };
}

function run(rule: Rule, report: Report, options: Options): Finding[] {
  const level = levelOf(rule, options);
  if (level === "off") return [];
  const language = languageOf(options.language);
  return [...rule.check(report, options)].map((found) => ({
    ...spoken(found, language),
    rule: rule.name,
    severity: options.rules[rule.name] ? level : (found.severity ?? level),
  }));
}

const spoken = ({ start, end, message, related = [], fixes = [] }: Found, language: Language) => ({
  start,
  end,
  message: message[language],
  related: related.map((note) => ({ ...note, message: note.message[language] })),
  fixes: fixes.map((fix) => ({ ...fix, title: fix.title[language], edits: joinEdits(fix.edits) })),
});

const GRAVITY: Record<Severity, number> = { error: 0, warning: 1, information: 2 };

const inOrder = (a: Finding, b: Finding) =>
  a.start - b.start || GRAVITY[a.severity] - GRAVITY[b.severity] || b.end - a.end;
