import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Checked } from "../core/check.js";
import { type Fixed, fixAll } from "../core/fix.js";
import { type Language, languageOf, type Text } from "../core/language.js";
import type { Options } from "../core/options.js";

/** What the server asks of the core. */
export interface Core {
  check(text: string, options?: Partial<Options>): Checked;
  isReport(text: string): boolean;
}

/** A document as of one version, checked. Every feature reads this; none checks again. */
export interface Draft {
  readonly document: TextDocument;
  readonly text: string;
  readonly checked: Checked;
  /** In which everything about it is said. */
  readonly language: Language;
  /** The text with every safe fix applied; worked out when asked for. */
  readonly fixed: () => Fixed;
  /** Changes with the document and with the settings. */
  readonly resultId: string;
}

/** Languages in which such a report may be written; `text` is what Neovim and Emacs call plain text. */
const HOSTS = new Set(["plaintext", "text", "markdown", "html"]);

/** The drafts behind documents: one check for each version under the same settings. `log` hears of rules that threw. */
export function draftsOf(core: Core, log: (message: string) => void) {
  let drafts = new WeakMap<TextDocument, { readonly version: number; readonly draft: Draft | undefined }>();
  let options: Partial<Options> = {};
  let checks = 0;

  const answersFor = (document: TextDocument, text: string) =>
    document.languageId === "gouji" || (HOSTS.has(document.languageId) && core.isReport(text));

  function read(document: TextDocument, text: string): Draft {
    const checked = core.check(text, options);
    const language = languageOf(options.language ?? "auto");
    for (const { rule, error } of checked.failures) log(thrown(rule, describe(error))[language]);
    let fixed: Fixed | undefined;
    return {
      document,
      text,
      checked,
      language,
      fixed: () => (fixed ??= fixAll(text, (now) => (now === text ? checked : core.check(now, options)).findings)),
      resultId: String(++checks),
    };
  }

  return {
    /** Absent when the document is no such report and nobody said that it is. */
    of(document: TextDocument): Draft | undefined {
      const known = drafts.get(document);
      if (known?.version === document.version) return known.draft;
      const text = document.getText();
      const draft = answersFor(document, text) ? read(document, text) : undefined;
      drafts.set(document, { version: document.version, draft });
      return draft;
    },
    get options() {
      return options;
    },
    set options(value) {
      options = value;
      drafts = new WeakMap();
    },
  };
}

const thrown = (rule: string, why: string): Text => ({
  zh: `规则 ${rule} 出错，本次没有查：${why}`,
  en: `Rule ${rule} failed and was skipped: ${why}`,
});

const describe = (error: unknown) => (error instanceof Error ? (error.stack ?? error.message) : String(error));
