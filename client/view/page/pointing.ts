import type { Cells } from "./cells.js";
import type { Line } from "./flow.js";
import type { Chunk, Chunks } from "./sheets.js";

/** What the mouse does in the form, and the focus that comes by Tab or by a screen reader. */
export function pointing(
  form: HTMLElement,
  chunks: Chunks,
  cells: Cells,
  chooseLine: (chunk: Chunk, line: Line) => void,
): void {
  form.addEventListener("pointerdown", (event) => {
    const target = event.target as Element;
    const chunk = chunks.chunkOf(target);
    const slot = target.closest("td")?.dataset.slot;
    if (!chunk || target.closest("input")) return;
    if (slot !== undefined) {
      event.preventDefault();
      cells.pick(chunk, slot, { extend: event.shiftKey, focus: true, tell: true });
      if (target.closest("[data-offer]")) cells.takeOffer();
      return;
    }
    const own = chunk.flow?.lineAt(target);
    if (own) {
      chooseLine(chunk, own);
    }
  });

  form.addEventListener("pointerover", (event) => {
    const target = event.target as Element;
    const [chunk, slot] = [chunks.chunkOf(target), target.closest("td")?.dataset.slot];
    if (event.buttons === 1 && chunk && slot !== undefined && cells.range?.chunk === chunk && !cells.isTyping) {
      cells.pick(chunk, slot, { extend: true, focus: true });
    }
  });

  form.addEventListener("dblclick", (event) => {
    if ((event.target as Element).closest("td")) cells.startTyping(cells.texts()?.[0]?.[0] ?? "");
  });

  form.addEventListener("focusin", (event) => {
    const target = event.target as Element;
    const [chunk, slot] = [chunks.chunkOf(target), (target as HTMLElement).dataset.slot];
    if (chunk && slot !== undefined && slot !== cells.focusSlot()) cells.pick(chunk, slot, { tell: true });
  });
}
