import type { Cells } from "./cells.js";
import { edge, farthest, type Place, step } from "./choice.js";
import { writes } from "./typing.js";

const ARROWS: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Rows that a page is. */
const PAGE = 10;

/** What a key does in the cells, as in a spreadsheet. @returns whether it was one of theirs */
export function keyIn(cells: Cells, event: KeyboardEvent): boolean {
  const { range } = cells;
  if (!range || event.isComposing) return false;
  return cells.isTyping ? keyWhileTyping(cells, event) : keyWhileChoosing(cells, range, event);
}

function keyWhileTyping(cells: Cells, event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey } = event;
  if (key !== "Escape" && key !== "Enter" && key !== "Tab") return false;
  cells.endTyping(key !== "Escape");
  if (key === "Escape" || ctrlKey || metaKey) cells.focus();
  else keyWhileChoosing(cells, cells.range!, event);
  return true;
}

function keyWhileChoosing(cells: Cells, { sheet, focus }: NonNullable<Cells["range"]>, event: KeyboardEvent): boolean {
  const { key, shiftKey, ctrlKey, metaKey } = event;
  const command = ctrlKey || metaKey;
  // Beyond the last cell Tab leaves the form, as it leaves whatever else holds the focus.
  if (key === "Tab") return cells.goOn(shiftKey ? -1 : 1);
  if (key === "Enter" && command) cells.takeOffer();
  else if (key === "Enter") cells.go(step(sheet, focus, shiftKey ? -1 : 1, 0), false);
  else if (ARROWS[key])
    cells.go(command ? farthest(sheet, focus, ARROWS[key]) : step(sheet, focus, ...ARROWS[key]), shiftKey);
  else if (key === "PageUp" || key === "PageDown") {
    const by = key === "PageUp" ? -1 : 1;
    cells.go(
      Array.from({ length: PAGE }).reduce<Place>((from) => step(sheet, from, by, 0), focus),
      shiftKey,
    );
  } else if (command && key.toLowerCase() === "a") cells.all();
  else if (key === "Escape") cells.go(focus, false);
  else if (key === "Home" || key === "End") {
    cells.go(edge(sheet, focus, key === "Home" ? "first" : "last", command), shiftKey);
  } else if (key === "F2") cells.startTyping(cells.rawAt(cells.focusSlot()!));
  else if (key === "Delete" || key === "Backspace") cells.blank();
  else {
    // The key itself goes into what has the focus then.
    if (writes(event)) cells.startTyping("");
    return false;
  }
  return true;
}
