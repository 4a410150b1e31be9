import { readCells, writeCells } from "../clipboard.js";
import type { FromPage } from "../messages.js";
import type { Cells } from "./cells.js";

/** How long an event of the clipboard may take after its key; where none comes, the extension reaches it instead. */
const GRACE = 120;

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
    cells.paste(readCells(event.clipboardData?.getData("text/plain") ?? ""));
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
