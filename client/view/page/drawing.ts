import { draw } from "./dom.js";
import type { Sheet } from "./table.js";

/** Draws the equations that fail at a figure over the table: a line through their terms to the total, with the running sum. */
export function drawEquations(sheet: Sheet, slot: string | undefined): void {
  const { element, cells, form, table } = sheet;
  const frame = element.querySelector(".frame")!;
  frame.querySelector("svg")?.remove();
  for (const cell of cells.values()) {
    cell.removeAttribute("data-term");
    cell.querySelector(".running")?.remove();
  }
  const failed = form.equations.filter(
    ({ terms }, i) => table.sums[i]!.state === "fails" && terms.some(({ figure }) => figure === slot),
  );
  if (failed.length === 0) return;
  const grid = sheet.grid;
  const canvas = draw("svg", {
    class: "equations",
    "aria-hidden": "true",
    width: grid.offsetWidth,
    height: grid.offsetHeight,
    viewBox: `0 0 ${grid.offsetWidth} ${grid.offsetHeight}`,
  });
  for (const { terms, total } of failed) {
    const isRow = cells.get(terms[0]!.figure)!.parentElement === cells.get(total)!.parentElement;
    let sum = 0;
    const points = terms.map(({ figure, weight }) => {
      const cell = cells.get(figure)!;
      const { value = 0 } = table.figures[figure]!;
      const isTotal = figure === total;
      if (!isTotal) sum += weight * value;
      cell.setAttribute("data-term", isTotal ? "total" : weight > 0 ? "plus" : "minus");
      if (!isTotal && value !== 0) note(cell, `${sum}`);
      if (isTotal) note(cell, `${sum} ≠ ${value}`);
      return besides(cell, isRow);
    });
    const ends = [points[0]!, points.at(-1)!];
    canvas.append(
      draw("polyline", { points: points.map(({ x, y }) => `${x},${y}`).join(" "), class: "path" }),
      ...points.map(({ x, y }) => draw("circle", { cx: x, cy: y, r: 2.5, class: "point" })),
      draw("circle", { cx: ends[1]!.x, cy: ends[1]!.y, r: 6, class: "end" }),
    );
  }
  frame.append(canvas);
}

/** A line down a column runs at the left of its figures, one along a row below them: none is crossed out. */
const besides = ({ offsetLeft, offsetTop, offsetHeight }: HTMLElement, isRow: boolean) =>
  isRow ? { x: offsetLeft + 14, y: offsetTop + offsetHeight - 4 } : { x: offsetLeft + 7, y: offsetTop + 14 };

function note(cell: HTMLElement, text: string): void {
  const known = cell.querySelector(".running");
  const label = known ?? document.createElement("span");
  label.className = "running";
  label.setAttribute("aria-hidden", "true");
  label.textContent = known ? `${known.textContent} · ${text}` : text;
  if (!known) cell.append(label);
}
