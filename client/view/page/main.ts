import type { View } from "../../../server/core/view/view.js";
import { narrow, readCells } from "../clipboard.js";
import { type FromPage, ToPage } from "../messages.js";
import { cellsIn } from "./cells.js";
import { clipping } from "./clipping.js";
import { tell, toldOf } from "./details.js";
import { make } from "./dom.js";
import type { Line } from "./flow.js";
import { chunkAt, following } from "./following.js";
import { keyIn } from "./keys.js";
import { pendingFigures } from "./pending.js";
import { pointing } from "./pointing.js";
import { problemsIn } from "./problems.js";
import { type Chunk, chunksIn } from "./sheets.js";
import { wordsIn } from "./words.js";

declare const acquireVsCodeApi: () => { postMessage(message: FromPage): void };

const host = acquireVsCodeApi();
const send = (message: FromPage) => host.postMessage(message);

const EMPTY: View = { language: "zh", summary: "", forms: {}, reports: [], findings: [] };
let shown = { version: 0, view: EMPTY, words: wordsIn("zh") };

const summary = make("header", { role: "status" });
const form = make("div", { class: "paper", lang: "zh-CN" });
const page = make("main", { tabindex: -1 }, form);
/** Why something was not done: it stands until something else is. */
const note = make("p", { class: "notice", role: "alert" });
const told = make("div", { "aria-live": "polite" });
const details = make("footer", {}, note, told);
document.body.append(summary, page, details);

const pending = pendingFigures();
const chunks = chunksIn(form, (report) => ({ view: shown.view, words: shown.words, pending: pending.of(report) }));

let tokens = 0;
const asked = new Map<number, { readonly report: number; readonly texts: ReadonlyMap<string, string> }>();

function write(report: number, texts: ReadonlyMap<string, string>): void {
  if (texts.size === 0) return;
  notice("");
  const all = pending.with(report, texts);
  const token = tokens++;
  asked.set(token, { report, texts: all });
  send({ kind: "write", token, report, figures: [...all].map(([id, text]) => ({ id, text: narrow(text) })) });
}

function written({ token, refused, partial }: Extract<ToPage, { kind: "written" }>): void {
  const { report, texts } = asked.get(token) ?? {};
  asked.delete(token);
  if (refused === undefined || report === undefined || !texts) return;
  if (partial) {
    pending.keep(report, texts);
    redraw();
  }
  notice(refused);
}

const notice = (text: string) => {
  note.textContent = text;
  details.scrollTop = 0;
};

/** A line that was chosen, where it is no cell. */
let line: { readonly chunk: Chunk; readonly line: Line } | undefined;

const cells = cellsIn({
  chunks,
  send,
  write,
  version: () => shown.version,
  chosen: () => {
    line = undefined;
    notice("");
    for (const old of form.querySelectorAll(".line[data-current]")) old.removeAttribute("data-current");
    follower.hold();
    showDetails();
  },
  say: (what, size) => notice(size === undefined ? shown.words[what] : `${size}${shown.words[what]}`),
});

const follower = following(page, chunks, (offset) => send({ kind: "scroll", version: shown.version, offset }));
const problems = problemsIn(chunks, cells, (chunk, own) => chooseLine(chunk, own, true));

function showDetails() {
  const { view, words } = shown;
  const slot = cells.focusSlot();
  if (slot !== undefined && cells.range) return tell(told, toldOf(cells.range.sheet, slot, words), view, words);
  if (!line) return tell(told, undefined, view, words);
  const own = line.line;
  const findings = own.kind === "surplus" ? own.findings : [...new Set(own.marks.map(({ finding }) => finding))];
  const title = own.kind === "surplus" ? `${words.surplus}${words.colon}${own.label}` : "";
  tell(told, findings.length > 0 ? { title, findings, equations: [] } : undefined, view, words);
}

function chooseLine(chunk: Chunk, own: Line, focus: boolean): void {
  cells.choose(undefined);
  chunks.build(chunk);
  const element = chunk.flow!.elementOf(own);
  element?.setAttribute("data-current", "");
  element?.scrollIntoView({ block: "nearest" });
  if (focus) element?.focus({ preventScroll: true });
  line = { chunk, line: own };
  showDetails();
}

/** The draft's cursor chooses here what it stands at; the focus stays in the draft. */
function chooseAt(offset: number): void {
  const chunk = chunkAt(chunks, offset);
  if (!chunk) return;
  if (chunk.part.kind === "flow") {
    const own = chunk.part.lines.findLast(({ start, end }) => start <= offset && offset <= end);
    if (own) chooseLine(chunk, own, false);
    return;
  }
  // Between two figures it stands before the next one.
  const at = Object.entries(chunk.part.table.figures)
    .filter(([, { state, end = -1 }]) => state !== "unread" && end >= offset)
    .reduce<[string, number] | undefined>(
      (best, [slot, { start = 0 }]) => (best && best[1] <= start ? best : [slot, start]),
      undefined,
    );
  if (at) cells.pick(chunk, at[0], {});
}

function redraw(): void {
  chunks.update(shown.view);
  cells.refresh();
  if (line) {
    const { part } = line.chunk;
    const { start } = line.line;
    const again = part.kind === "flow" ? part.lines.find((each) => each.start === start) : undefined;
    line = again && { chunk: line.chunk, line: again };
  }
  showDetails();
}

function show({ version, view }: Extract<ToPage, { kind: "view" }>): void {
  const forms = { ...shown.view.forms, ...view.forms };
  shown = { version, view: { ...view, forms }, words: wordsIn(view.language) };
  document.documentElement.lang = view.language === "zh" ? "zh-CN" : "en";
  summary.textContent = view.summary;
  view.reports.forEach(({ blocks }, report) => {
    for (const block of blocks) if (block.kind === "table") pending.settle(report, block);
  });
  redraw();
}

window.addEventListener("message", ({ data }) => {
  const heard = ToPage.safeParse(data);
  if (!heard.success) return;
  const message = heard.data;
  switch (message.kind) {
    case "view":
      return show(message);
    case "nothing":
      shown = { ...shown, view: { ...EMPTY, forms: shown.view.forms } };
      summary.textContent = message.message;
      return redraw();
    case "cursor":
      return message.version === shown.version && !cells.isTyping ? chooseAt(message.offset) : undefined;
    case "scroll":
      return message.version === shown.version ? follower.follow(message.offset) : undefined;
    case "written":
      return written(message);
    case "pasted":
      return cells.paste(readCells(message.text));
    case "focus":
      if (document.hasFocus()) return send({ kind: "focused" });
      window.focus();
      return cells.focus();
  }
});

pointing(form, chunks, cells, (chunk, own) => {
  chooseLine(chunk, own, true);
  send({ kind: "select", version: shown.version, start: own.start, end: own.start });
});
clipping(form, cells, send);

details.addEventListener("click", (event) => {
  const { finding, fix, offer } = (event.target as Element).closest("button")?.dataset ?? {};
  if (finding !== undefined) send({ kind: "fix", version: shown.version, finding: Number(finding), fix: Number(fix) });
  else if (offer !== undefined) cells.takeOffer();
  cells.focus();
});

document.addEventListener("keydown", (event) => {
  const { key, ctrlKey, metaKey, shiftKey } = event;
  const command = ctrlKey || metaKey;
  const letter = key.toLowerCase();
  const isInForm = form.contains(document.activeElement);
  if (key === "F8") problems.go(shiftKey ? -1 : 1);
  else if (command && !cells.isTyping && (letter === "z" || letter === "y")) {
    send({ kind: letter === "y" || shiftKey ? "redo" : "undo" });
  } else if (command && letter === "enter" && line && isInForm) takeFirstFix();
  else if (!isInForm || !keyIn(cells, event)) return;
  event.preventDefault();
});

function takeFirstFix(): void {
  const button = details.querySelector("button");
  button?.click();
}

// Coming back from the draft, as after an undo, the chosen cell has the focus again.
window.addEventListener("focus", () => {
  cells.focus();
  send({ kind: "focused" });
});

send({ kind: "ready" });
