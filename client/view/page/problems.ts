import type { cellsIn } from "./cells.js";
import type { Line } from "./flow.js";
import type { Chunk, Chunks } from "./sheets.js";

/** Leads from one problem to the next, cells and passages alike, in the order of the page. */
export function problemsIn(
  chunks: Chunks,
  cells: ReturnType<typeof cellsIn>,
  chooseLine: (chunk: Chunk, line: Line) => void,
) {
  type Stop = { readonly chunk: Chunk; readonly slot?: string; readonly line?: Line };
  let last: { readonly chunk: Chunk; readonly index: number } | undefined;

  const stopsIn = (chunk: Chunk): Stop[] => {
    const { part } = chunk;
    if (part.kind === "flow") {
      return part.lines
        .filter((line) => (line.kind === "surplus" ? line.findings : line.marks).length > 0)
        .map((line) => ({ chunk, line }));
    }
    const { figures, labels } = part.table;
    return Object.entries(figures)
      .filter(([slot, { findings, culprit }]) => {
        const row = slot.split("/").slice(0, 2).join("/");
        const first = Object.keys(figures).find((id) => id.startsWith(`${row}/`)) === slot;
        return findings.length > 0 || culprit !== undefined || (first && (labels[row]?.findings.length ?? 0) > 0);
      })
      .map(([slot]) => ({ chunk, slot }));
  };

  return {
    go(by: 1 | -1): void {
      const stops = chunks.all.flatMap(stopsIn);
      if (stops.length === 0) return;
      const slot = cells.focusSlot();
      const here = stops.findIndex((stop) =>
        slot === undefined
          ? stop.chunk === last?.chunk && stops.indexOf(stop) === last.index
          : stop.chunk === cells.range?.chunk && stop.slot === slot,
      );
      const index = here < 0 ? (by > 0 ? 0 : stops.length - 1) : (here + by + stops.length) % stops.length;
      const stop = stops[index]!;
      last = { chunk: stop.chunk, index };
      if (stop.slot !== undefined) cells.pick(stop.chunk, stop.slot, { focus: true, tell: true });
      else chooseLine(stop.chunk, stop.line!);
    },
  };
}
