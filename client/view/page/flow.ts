import type { Passage, Surplus, View } from "../../../server/core/view/view.js";
import { make, setAll } from "./dom.js";
import { gravest } from "./table.js";
import type { Words } from "./words.js";

/** What stands between the tables: passages, and rows that are no rows of the form. */
export type Line = Passage | Surplus;

export interface Flow {
  readonly element: HTMLElement;
  readonly lines: readonly Line[];
  /** The line that an element of the page is in. */
  lineAt(element: Element): Line | undefined;
  elementOf(line: Line): HTMLElement | undefined;
  update(lines: readonly Line[]): void;
}

export function flowOf(lines: readonly Line[], look: () => { readonly view: View; readonly words: Words }): Flow {
  const element = make("div", { class: "flow" });
  let now: readonly Line[] = [];
  let drawn: { readonly key: string; readonly element: HTMLElement }[] = [];

  function update(next: readonly Line[]): void {
    const { view, words } = look();
    const fresh = next.map((line, i) => {
      const { start, end, ...shown } = line;
      const indices = line.kind === "surplus" ? line.findings : line.marks.map(({ finding }) => finding);
      const key = JSON.stringify([shown, indices.map((index) => view.findings[index]!.message)]);
      return drawn[i]?.key === key ? drawn[i]! : { key, element: drawLine(line, view, words) };
    });
    now = next;
    if (fresh.length !== drawn.length || fresh.some((each, i) => each !== drawn[i])) {
      element.replaceChildren(...fresh.map((each) => each.element));
    }
    drawn = fresh;
  }
  update(lines);

  return {
    element,
    get lines() {
      return now;
    },
    lineAt: (within) => now[drawn.findIndex((each) => each.element.contains(within))],
    elementOf: (line) => drawn[now.indexOf(line)]?.element,
    update,
  };
}

function drawLine(line: Line, view: View, words: Words): HTMLElement {
  if (line.kind === "surplus") return drawSurplus(line, view, words);
  const tag = line.kind === "title" ? "h1" : line.kind === "heading" ? "h2" : "p";
  const element = make(tag, { class: `line ${line.kind}`, tabindex: line.marks.length > 0 ? 0 : -1 });
  element.append(...marked(line, view));
  return element;
}

/** The text of a passage, cut where findings begin and end. */
function marked({ text, marks }: Passage, view: View): (Node | string)[] {
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, i) => {
    const piece = text.slice(from, cuts[i + 1]);
    const over = marks.filter((mark) => mark.from <= from && from < mark.to).map(({ finding }) => finding);
    if (over.length === 0) return piece;
    const title = over.map((index) => view.findings[index]!.message).join("\n");
    return make("mark", { "data-found": gravest(over, view), title }, piece);
  });
}

function drawSurplus({ label, cells, findings }: Surplus, view: View, words: Words): HTMLElement {
  const element = make(
    "div",
    { class: "line surplus", tabindex: findings.length > 0 ? 0 : -1, "data-found": gravest(findings, view) },
    make("span", { class: "tag" }, words.surplus),
    make("span", { class: "name" }, label),
    ...cells.map((cell) => make("span", { class: "cell" }, cell)),
  );
  setAll(element, { "aria-label": `${words.surplus}${words.colon}${label} ${cells.join(" ")}` });
  return element;
}
