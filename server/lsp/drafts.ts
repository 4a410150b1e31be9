import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Checked } from "../core/check.js";
import { type Fixed, fixAll } from "../core/fix.js";
import type { Language, Text } from "../core/language.js";
import type { Options } from "../core/options.js";
import type { InForce } from "../settings/index.js";

/** What the server asks of the core. */
export interface Core {
  check(text: string, options?: Partial<Options>): Checked;
  isReport(text: string): boolean;
  readonly rules: readonly { readonly name: string; readonly title: Text }[];
}

/** A document as of one version, checked. Every feature reads this; none checks again. */
export interface Draft {
  readonly document: TextDocument;
  readonly text: string;
  readonly checked: Checked;
  /** Under which it was checked. */
  readonly settings: InForce;
  /** In which everything about it is said. */
  readonly language: Language;
  /** The text with every safe fix applied; worked out when asked for. */
  readonly fixed: () => Fixed;
  /** Where the client opens the page of a rule; undefined where it cannot. */
  readonly pageOf: (rule: string) => string | undefined;
  /** Changes with the document and with the settings. */
  readonly resultId: string;
}

/** Languages in which such a report may be written; `text` is what Neovim and Emacs call plain text. */
const HOSTS = new Set(["plaintext", "text", "markdown", "html"]);

interface Known {
  readonly version: number;
  readonly settings: InForce;
  readonly draft: Draft | undefined;
}

/** The drafts behind documents: one check for each version under the same settings. `log` hears of rules that threw. */
export function draftsOf(core: Core, log: (message: string) => void, pageOf: Draft["pageOf"] = () => undefined) {
  const drafts = new WeakMap<TextDocument, Known>();
  let checks = 0;
  /** What was logged of rules that threw: once, not with every key. */
  const logged = new Set<string>();

  const answersFor = (document: TextDocument, text: string) =>
    document.languageId === "gouji" || (HOSTS.has(document.languageId) && core.isReport(text));

  function read(document: TextDocument, text: string, settings: InForce): Draft {
    const checked = core.check(text, settings);
    const { language } = settings;
    for (const { rule, error } of checked.failures) {
      const message = thrown(rule, describe(error))[language];
      if (!logged.has(message)) log(message);
      logged.add(message);
    }
    let fixed: Fixed | undefined;
    return {
      document,
      text,
      checked,
      settings,
      language,
      pageOf,
      fixed: () => (fixed ??= fixAll(text, (now) => (now === text ? checked : core.check(now, settings)).findings)),
      resultId: String(++checks),
    };
  }

  /** Absent when the document is no such report and nobody said that it is. */
  return (document: TextDocument, settings: InForce): Draft | undefined => {
    const known = drafts.get(document);
    if (known?.version === document.version && known.settings === settings) return known.draft;
    const text = document.getText();
    const draft = answersFor(document, text) ? read(document, text, settings) : undefined;
    drafts.set(document, { version: document.version, settings, draft });
    return draft;
  };
}

const thrown = (rule: string, why: string): Text => ({
  zh: `规则 ${rule} 出错，本次没有查：${why}`,
  en: `Rule ${rule} failed and was skipped: ${why}`,
});

const describe = (error: unknown) => (error instanceof Error ? (error.stack ?? error.message) : String(error));
