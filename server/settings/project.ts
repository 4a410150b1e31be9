import {
  findNodeAtLocation,
  getNodeValue,
  type JSONPath,
  modify,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from "jsonc-parser";
import type * as z from "zod/mini";
import type { Text } from "../core/language.js";
import { type Ignore, ProjectOptions } from "../core/options.js";
import { type Edit, type Span, span } from "../core/text.js";
import { type Problem, type Rules, sift } from "./sift.js";

/** The settings that lie beside the drafts, for everyone who checks them: JSON, with comments if one likes. */
export const PROJECT_FILE = ".gouji.json";

export interface Project {
  readonly text: string;
  /** What is right of it, as it was written. */
  readonly value: Partial<z.infer<typeof ProjectOptions>>;
  /** What is wrong with it, in the order of the file. */
  readonly problems: readonly Located[];
}

export interface Located extends Problem {
  /** From 1. */
  readonly line: number;
}

/** Reads the file; where it is broken, the rest of it stays in force. Never throws. */
export function readProject(text: string, rules: Rules): Project {
  const errors: ParseError[] = [];
  const root = treeOf(text, errors);
  const { value, problems } = sift(ProjectOptions, root ? getNodeValue(root) : {}, rules);
  // The first error is the slip itself; others follow from it.
  const located = [
    ...errors.slice(0, 1).map((error) => ({ at: error.offset, path: [], why: sayBroken(error) })),
    ...problems.map((problem) => ({ at: offsetOf(root, problem.path), ...problem })),
  ];
  return {
    text,
    value,
    problems: located
      .sort((a, b) => a.at - b.at)
      .map(({ at, path, why }) => ({ line: text.slice(0, at).split(/\r\n?|\n/).length, path, why })),
  };
}

const treeOf = (text: string, errors?: ParseError[]) =>
  // Some editors begin a file with a mark of its encoding; offsets stay right.
  parseTree(text.replace(/^\ufeff/, " "), errors, { allowTrailingComma: true });

/** Where what a path names stands; where it is left out, what it is left out of. */
function offsetOf(root: Node | undefined, path: readonly PropertyKey[]): number {
  for (let length = path.length; root && length >= 0; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length) as JSONPath);
    if (node) return node.offset;
  }
  return 0;
}

const BROKEN: Partial<Record<ReturnType<typeof printParseErrorCode>, Text>> = {
  CommaExpected: { zh: "前一项后面缺少逗号", en: "a comma is missing after the item before" },
  ColonExpected: { zh: "名称后面缺少冒号", en: "a colon is missing after the name" },
  CloseBraceExpected: { zh: "缺少右花括号 }", en: "a closing brace } is missing" },
  CloseBracketExpected: { zh: "缺少右方括号 ]", en: "a closing bracket ] is missing" },
  PropertyNameExpected: { zh: "这里应是加英文双引号的名称", en: "a name in double quotes belongs here" },
  ValueExpected: { zh: "这里缺少值", en: "a value is missing here" },
  EndOfFileExpected: { zh: "结尾之后还有内容", en: "something follows the end" },
  UnexpectedEndOfString: { zh: "文字没有写完，缺少右引号", en: "a text is not ended; its closing quote is missing" },
};

const sayBroken = ({ error }: ParseError): Text =>
  BROKEN[printParseErrorCode(error)] ?? {
    zh: "有不能识别的写法；标点和引号要用英文半角",
    en: "something cannot be read; punctuation and quotes must be ASCII",
  };

/** Where the file holds an ignore; its beginning where it does not. */
export function placeOfIgnore(text: string, ignore: Ignore): Span {
  const root = treeOf(text);
  const entries = (root && findNodeAtLocation(root, ["ignore"])?.children) ?? [];
  const entry = entries.find((node) => {
    const { file, rule, at, text: accepted } = getNodeValue(node) ?? {};
    return file === ignore.file && rule === ignore.rule && at === ignore.at && accepted === ignore.text;
  });
  return entry ? span(entry.offset, entry.offset + entry.length) : span(0, 0);
}

const FORMAT = { formattingOptions: { insertSpaces: true, tabSize: 2, insertFinalNewline: true } };

/** What adds an ignore to the file, leaving all else as it is written; the file may be empty. */
export function addIgnore(text: string, ignore: Ignore): Edit[] {
  if (text.trim() === "") {
    return [{ ...span(0, text.length), text: `${JSON.stringify({ ignore: [ignore] }, null, 2)}\n` }];
  }
  const edits = modify(text, ["ignore", -1], ignore, { ...FORMAT, isArrayInsertion: true });
  return edits.map(({ offset, length, content }) => ({ ...span(offset, offset + length), text: content }));
}
