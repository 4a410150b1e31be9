import * as vscode from "vscode";
import type { Text } from "../server/core/language.js";
import type { OrganKind } from "../server/core/options.js";
import type { Draft, DraftLayout } from "../server/core/write/report.js";
import type * as Core from "./gouji-core.js";
import { showHints } from "./hints.js";
import { speak } from "./language.js";
import { askAll, type Question } from "./questions.js";
import { type FoundReport, findReports } from "./reports.js";

interface Answers {
  readonly organ: string;
  readonly kind: OrganKind;
  readonly year: number;
  readonly last: FoundReport | null;
  readonly layout: DraftLayout;
}

const TITLE: Text = { zh: "新建年报", en: "New report" };

/** Asks what the form cannot know, and opens the draft: nothing is written to a file. */
export async function newReport(): Promise<void> {
  const core = await import("./gouji-core.js");
  const reports = await findReports(core);
  const answers = (await askAll(TITLE, questions(core, reports))) as Answers | undefined;
  if (!answers) return;
  const { last, year, layout } = answers;
  const report = last?.report;
  const draft = core.newReport({ ...answers, last: report }, core.editionFor(year, report)!);
  await open(draft, core.snippetOf(draft), layout);
}

async function open(draft: Draft, snippet: string, layout: DraftLayout): Promise<void> {
  const language = layout === "markdown" ? "markdown" : "gouji";
  const document = await vscode.workspace.openTextDocument({ language, content: "" });
  const editor = await vscode.window.showTextDocument(document);
  const options = { undoStopBefore: true, undoStopAfter: true, keepWhitespace: true };
  // VS Code refuses where something was typed at the very same moment.
  for (let tries = 0; tries < TRIES; tries++) {
    if (await editor.insertSnippet(new vscode.SnippetString(snippet), undefined, options)) {
      return showHints(editor, draft);
    }
  }
  void vscode.window.showErrorMessage(speak(NOT_WRITTEN));
}

const TRIES = 10;
const NOT_WRITTEN: Text = {
  zh: "新稿没有写成，请再试一次。",
  en: "The draft could not be written. Please try again.",
};

const FIRST_YEAR = 2019;

function questions(core: typeof Core, reports: readonly FoundReport[]): readonly Question<Answers>[] {
  const settings = vscode.workspace
    .getConfiguration("gouji")
    .get<{ kind?: OrganKind | "auto"; name?: string }>("organ");
  const organs = [...new Set([...(settings?.name ? [settings.name] : []), ...reports.map(({ organ }) => organ)])];
  const thisYear = new Date().getFullYear();
  return [
    {
      asks: { zh: "机关全称（输入或选择），如：甲县水务局", en: "Full name of the organ: type it, or pick one" },
      free: true,
      picks: (_, typed) => {
        const names = typed.trim() === "" ? organs : [typed.trim(), ...organs.filter((each) => each.includes(typed))];
        return [...new Set(names)].map((organ) => ({ label: organ, answer: { organ } }));
      },
    },
    {
      asks: { zh: "机关类别", en: "Kind of the organ" },
      picks: ({ organ }) => {
        const likely = settings?.kind && settings.kind !== "auto" ? settings.kind : core.kindOf(organ!);
        const kinds = Object.keys(core.KINDS) as OrganKind[];
        return likeliest(kinds, likely ?? "department").map((kind) => ({
          label: speak(core.KINDS[kind]),
          answer: { kind },
        }));
      },
    },
    {
      asks: { zh: "报告年度", en: "Report year" },
      picks: () =>
        likeliest(yearsDown(thisYear), thisYear - 1).map((year) => ({
          label: String(year),
          description: describeForm(core.editionFor(year)!),
          answer: { year },
        })),
    },
    {
      asks: { zh: "上一年的年报，用来填上年结转", en: "Last year's report, which decides what was carried over" },
      picks: ({ organ, year }) => {
        const last = reports.filter((report) => report.year === year! - 1);
        const own = last.filter((report) => report.organ === organ);
        const others = last.filter((report) => report.organ !== organ);
        const none = { label: speak({ zh: "不用上一年的年报", en: "None" }), answer: { last: null } };
        const picks = (of: readonly FoundReport[]) =>
          of.map((report) => ({ label: report.path, description: report.organ, answer: { last: report } }));
        // Another organ's is never the likeliest.
        return last.length === 0 ? [] : [...picks(own), none, ...picks(others)];
      },
    },
    {
      asks: { zh: "表格的写法", en: "How tables are written" },
      picks: () =>
        LAYOUTS.map(([layout, label, description]) => ({
          label: speak(label),
          description: speak(description),
          answer: { layout },
        })),
    },
  ];
}

const LAYOUTS: readonly (readonly [DraftLayout, label: Text, description: Text])[] = [
  [
    "markdown",
    { zh: "Markdown，表格用 HTML", en: "Markdown, tables in HTML" },
    { zh: "可以预览成表格，适合网页发布", en: "can be previewed as tables, and published on the web" },
  ],
  [
    "lines",
    { zh: "纯文本，一行一格", en: "Plain text, one cell a line" },
    { zh: "同从 Word 转出的文本一样", en: "as converted from Word" },
  ],
  [
    "tabs",
    { zh: "纯文本，一行一排，制表符分隔", en: "Plain text, one row a line, parted by tabs" },
    { zh: "可以粘贴到 Excel 和 WPS", en: "can be pasted into Excel and WPS" },
  ],
];

const likeliest = <T>(all: readonly T[], first: T): readonly T[] => [first, ...all.filter((each) => each !== first)];

const yearsDown = (from: number) => Array.from({ length: from - FIRST_YEAR + 1 }, (_, index) => from - index);

const describeForm = ({ name, notice }: { readonly name: Text; readonly notice: string }) =>
  `${speak(name)} · ${notice}`;
