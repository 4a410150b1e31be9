import type { TableFormView, TableView, View } from "../../../server/core/view/view.js";
import { make } from "./dom.js";
import { type Flow, flowOf, type Line } from "./flow.js";
import { type Look, type Sheet, sheetOf } from "./table.js";

/** A stretch of the page: a table, or some lines between tables. */
export type Part =
  | {
      readonly kind: "table";
      readonly report: number;
      readonly table: TableView;
      readonly form: TableFormView;
      /** Tells forms apart, also those of one edition in two languages. */
      readonly edition: string;
    }
  | { readonly kind: "flow"; readonly report: number; readonly lines: readonly Line[] };

/** Lines that are drawn together, or not at all. */
const TOGETHER = 60;
/** Up to so many parts all are drawn at once, so that find-in-page and screen readers have the whole. */
const FEW = 60;
/** What a part takes before anyone has measured it. */
const LINE_HEIGHT = 26;

export function partsOf({ reports, forms, language }: View): Part[] {
  return reports.flatMap(({ blocks, form }, report) => {
    const parts: Part[] = [];
    let lines: Line[] = [];
    const close = () => {
      if (lines.length > 0) parts.push({ kind: "flow", report, lines });
      lines = [];
    };
    for (const block of blocks) {
      if (block.kind !== "table") {
        lines.push(block);
        if (lines.length === TOGETHER) close();
        continue;
      }
      close();
      const printed = forms[form]!.tables.find(({ id }) => id === block.id)!;
      parts.push({ kind: "table", report, table: block, form: printed, edition: `${form}/${block.id}/${language}` });
    }
    close();
    return parts;
  });
}

export interface Chunk {
  readonly element: HTMLElement;
  part: Part;
  sheet?: Sheet | undefined;
  flow?: Flow | undefined;
}

/** The parts on the page: those far from what is to be seen are only room, kept as high as they were. */
export function chunksIn(root: HTMLElement, lookAt: (report: number) => Look) {
  let chunks: Chunk[] = [];
  const owners = new WeakMap<Element, Chunk>();
  const watcher = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const chunk = owners.get(target);
        if (chunk && isIntersecting) build(chunk);
        else if (chunk && chunks.length > FEW) empty(chunk);
      }
    },
    { rootMargin: "1200px" },
  );

  function build(chunk: Chunk): void {
    if (chunk.sheet || chunk.flow) return;
    const { part } = chunk;
    const look = () => lookAt(chunk.part.report);
    if (part.kind === "table") chunk.sheet = sheetOf(part.form, part.table, look);
    else chunk.flow = flowOf(part.lines, look);
    chunk.element.replaceChildren((chunk.sheet ?? chunk.flow)!.element);
    chunk.element.style.minHeight = "";
  }

  function empty(chunk: Chunk): void {
    if ((!chunk.sheet && !chunk.flow) || chunk.element.querySelector("[data-current], :focus")) return;
    chunk.element.style.minHeight = `${chunk.element.offsetHeight}px`;
    chunk.element.replaceChildren();
    chunk.sheet = undefined;
    chunk.flow = undefined;
  }

  function fresh(part: Part): Chunk {
    const element = make("div", { class: "chunk" });
    const rows = part.kind === "table" ? part.form.rows.length : part.lines.length;
    element.style.minHeight = `${rows * LINE_HEIGHT}px`;
    const chunk: Chunk = { element, part };
    owners.set(element, chunk);
    watcher.observe(element);
    return chunk;
  }

  const isSame = ({ part: a }: Chunk, b: Part) =>
    a.kind === "table" ? b.kind === "table" && a.edition === b.edition : b.kind === "flow";

  return {
    get all(): readonly Chunk[] {
      return chunks;
    },
    build,
    /** Shows a view in place of the one before; what is alike stays as it is. */
    update(view: View): void {
      const old = chunks;
      chunks = partsOf(view).map((part, i) => {
        const known = old[i];
        if (!known || !isSame(known, part)) return fresh(part);
        known.part = part;
        if (part.kind === "table") known.sheet?.update(part.table);
        else known.flow?.update(part.lines);
        return known;
      });
      if (chunks.length <= FEW) for (const chunk of chunks) build(chunk);
      const kept = new Set(chunks);
      for (const chunk of old) if (!kept.has(chunk)) watcher.unobserve(chunk.element);
      if (old.length !== chunks.length || old.some((chunk, i) => chunk !== chunks[i])) {
        root.replaceChildren(...chunks.map(({ element }) => element));
      }
    },
    chunkOf: (element: Element): Chunk | undefined => {
      const own = element.closest(".chunk");
      return own ? owners.get(own) : undefined;
    },
  };
}

export type Chunks = ReturnType<typeof chunksIn>;
