import { type CodeAction, CodeActionKind, type Diagnostic } from "vscode-languageserver";
import { accept } from "../core/ignores/index.js";
import type { Text } from "../core/language.js";
import type { Finding } from "../core/rule.js";
import type { Draft } from "./drafts.js";
import type { IgnoreParams } from "./protocol.js";

/** What the client can do about a finding besides mending it: commands of its own, which ask and show as no edit can. */
export interface Means {
  readonly ignores: boolean;
  /** The title of a rule, where the client shows its page. */
  readonly explains: ((rule: string) => Text | undefined) | undefined;
}

export function offers(draft: Draft, diagnostic: Diagnostic, finding: Finding, means: Means): CodeAction[] {
  const { rule } = finding;
  const offer = (text: Text, command: string, argument: unknown): CodeAction => {
    const title = text[draft.language];
    return {
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      command: { title, command, arguments: [argument] },
    };
  };
  const params = (): Omit<IgnoreParams, "reason"> => ({
    uri: draft.document.uri,
    rule,
    ...accept(draft.checked.reports, finding),
  });
  const title = means.explains?.(rule);
  return [
    ...(means.ignores ? [offer(ignoreTitle(finding), "gouji.ignore", params())] : []),
    ...(title ? [offer(explainTitle(title), "gouji.explain", rule)] : []),
  ];
}

/** The first clause of a message tells which finding is meant. */
const CLAUSE = /^.{1,40}?(?=[，。：；]|[,.:;] |$)|^.{40}/u;

function ignoreTitle({ message }: Finding): Text {
  const [clause = message] = CLAUSE.exec(message) ?? [];
  return { zh: `忽略此处：${clause}`, en: `Ignore this: ${clause}` };
}

const explainTitle = ({ zh, en }: Text): Text => ({ zh: `查看规则说明：${zh}`, en: `Show the rule: ${en}` });
