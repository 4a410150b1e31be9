import type { TableView } from "../../../server/core/view/view.js";

/** Figures that were typed into a line of which the draft has too little: they wait until the line is whole. */
export function pendingFigures() {
  const waiting = new Map<number, Map<string, string>>();
  const rowOf = (slot: string) => (slot.startsWith("四/") ? "四" : slot.split("/").slice(0, 2).join("/"));
  const none: ReadonlyMap<string, string> = new Map();
  return {
    of: (report: number): ReadonlyMap<string, string> => waiting.get(report) ?? none,
    /** The texts, and what waits in their lines. */
    with(report: number, texts: ReadonlyMap<string, string>): Map<string, string> {
      const rows = new Set([...texts.keys()].map(rowOf));
      const own = [...(waiting.get(report) ?? none)].filter(([slot]) => rows.has(rowOf(slot)));
      return new Map([...own, ...texts]);
    },
    keep(report: number, texts: ReadonlyMap<string, string>): void {
      waiting.set(report, new Map([...(waiting.get(report) ?? none), ...texts]));
    },
    /** What the draft has now waits no longer. */
    settle(report: number, { figures }: TableView): void {
      for (const slot of waiting.get(report)?.keys() ?? []) {
        const state = figures[slot]?.state;
        if (state !== undefined && state !== "lost" && state !== "unread") waiting.get(report)!.delete(slot);
      }
    },
  };
}
