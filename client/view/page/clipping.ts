import { readCells, writeCells } from "../clipboard.js";
import type { FromPage } from "../messages.js";
import type { Cells } from "./cells.js";

/** How long an event of the clipboard may take after its key; where none comes, the extension reaches it instead. */
const GRACE = 120;

/** The cells of a table that comes as markup alone; what is parsed is not part of the page and runs nothing. */
function cellsOfMarkup(markup: string): string[][] {
  const { rows } = new DOMParser().parseFromString(markup, "text/html").querySelector("table") ?? { rows: [] };
  return [...rows].map((row) => [...row.cells].map((cell) => (cell.textContent ?? "").trim()));
}

/** Copies and pastes cells, from and to spreadsheets as well. What is being typed in is left to the browser. */
export function clipping(form: HTMLElement, cells: Cells, send: (message: FromPage) => void): void {
  let heard = 0;
  const isOurs = () => !cells.isTyping && cells.range !== undefined && form.contains(document.activeElement);

  for (const kind of ["copy", "cut"] as const) {
    document.addEventListener(kind, (event) => {
      const texts = cells.texts();
      if (!isOurs() || !texts) return;
      heard++;
      event.clipboardData?.setData("text/plain", writeCells(texts));
      event.preventDefault();
      if (kind === "cut") cells.blank();
    });
  }

  document.addEventListener("paste", (event) => {
    if (!isOurs()) return;
    heard++;
    event.preventDefault();
    const [text = "", markup = ""] = ["text/plain", "text/html"].map((type) => event.clipboardData?.getData(type));
    cells.paste(text.trim() === "" && markup !== "" ? cellsOfMarkup(markup) : readCells(text));
  });

  document.addEventListener("keydown", ({ key, ctrlKey, metaKey }) => {
    const letter = key.toLowerCase();
    if (!(ctrlKey || metaKey) || !"cv".includes(letter) || !isOurs()) return;
    const before = heard;
    setTimeout(() => {
      const texts = cells.texts();
      if (heard !== before || !texts) return;
      if (letter === "v") send({ kind: "paste" });
      else send({ kind: "copy", text: writeCells(texts) });
    }, GRACE);
  });
}
