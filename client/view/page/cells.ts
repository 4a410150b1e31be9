import type { FromPage } from "../messages.js";
import { edge, inOrder, laid, type Place, placeOf, type Range, slotAt, slotsIn } from "./choice.js";
import { drawEquations } from "./drawing.js";
import type { Chunk, Chunks } from "./sheets.js";
import type { Sheet } from "./table.js";
import { type Typing, typeIn } from "./typing.js";

/** What the cells need of the page around them. */
export interface Around {
  readonly chunks: Chunks;
  send(message: FromPage): void;
  /** Writes texts into slots of a report. */
  write(report: number, texts: ReadonlyMap<string, string>): void;
  version(): number;
  /** Something else was chosen. */
  chosen(): void;
  /** Tells of a paste; `size`: 25 × 7. */
  say(what: "tooBig" | "fewer" | "nothingPasted", size?: string): void;
}

/** The cells as a spreadsheet: one or several are chosen, typed in, moved between. */
export function cellsIn({ chunks, send, write, version, chosen, say }: Around) {
  let range: Range | undefined;
  let typing: Typing | undefined;

  const focusSlot = () => range && slotAt(range.sheet, range.focus);
  const cellAt = () => {
    const slot = focusSlot();
    return slot === undefined ? undefined : range!.sheet.cells.get(slot);
  };

  /** Marks what is chosen; a table that is drawn anew is marked anew. */
  function mark(): void {
    for (const { sheet } of chunks.all) {
      if (!sheet) continue;
      const own = range?.sheet === sheet ? new Set(slotsIn(range).flat()) : new Set();
      const current = range?.sheet === sheet ? focusSlot() : undefined;
      const entry = current ?? sheet.matrix[0]?.find((slot) => slot !== undefined);
      for (const [slot, cell] of sheet.cells) {
        cell.setAttribute("aria-selected", String(own.has(slot)));
        cell.toggleAttribute("data-current", slot === current);
        cell.tabIndex = slot === entry ? 0 : -1;
      }
      drawEquations(sheet, current);
    }
  }

  function choose(next: Range | undefined, { focus = false, tell = false } = {}): void {
    endTyping(true);
    range = next;
    mark();
    const cell = cellAt();
    if (focus) cell?.focus({ preventScroll: true });
    if (tell) tellDraft();
    // What is told below may take room from the form.
    chosen();
    cell?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  function tellDraft(): void {
    const slot = focusSlot();
    const { start, end } = (slot !== undefined && range?.sheet.table.figures[slot]) || {};
    const at =
      start === undefined
        ? range?.sheet.table.labels[slot?.split("/").slice(0, 2).join("/") ?? ""]
        : { start, end: end! };
    if (at) send({ kind: "select", version: version(), start: at.start, end: at.end });
  }

  const go = (focus: Place, extend: boolean) => {
    if (range) choose({ ...range, focus, anchor: extend ? range.anchor : focus }, { focus: true, tell: !extend });
  };

  /** Beyond a table's last cell comes the first of the next table, and the other way round. */
  function goOn(by: 1 | -1): boolean {
    const next = inOrder(range!.sheet, range!.focus, by);
    if (next) {
      go(next, false);
      return true;
    }
    const at = chunks.all.indexOf(range!.chunk);
    const rest = by > 0 ? chunks.all.slice(at + 1) : chunks.all.slice(0, at).reverse();
    const chunk = rest.find(({ part }) => part.kind === "table");
    if (!chunk) return false;
    enter(chunk, (sheet) => edge(sheet, { row: 0, column: 0 }, by > 0 ? "first" : "last", true));
    return true;
  }

  function enter(chunk: Chunk, where: (sheet: Sheet) => Place): void {
    chunks.build(chunk);
    const place = where(chunk.sheet!);
    choose({ chunk, sheet: chunk.sheet!, anchor: place, focus: place }, { focus: true, tell: true });
  }

  function startTyping(text: string): void {
    const cell = cellAt();
    const slot = focusSlot();
    if (!cell || slot === undefined || typing) return;
    typing = typeIn(cell, text, range!.sheet.form.names[slot]!);
    typing.input.addEventListener("blur", () => endTyping(true));
  }

  /** @param keep whether what was typed is written */
  function endTyping(keep: boolean): void {
    if (!typing) return;
    const { input, end } = typing;
    typing = undefined;
    const slot = focusSlot();
    end();
    range?.sheet.update(range.sheet.table);
    if (keep && slot !== undefined && range && input.value.trim() !== range.sheet.table.figures[slot]!.raw) {
      write(range.chunk.part.report, new Map([[slot, input.value]]));
    }
  }

  /** One text for every cell of a range that says something else. */
  const textsFor = (those: Range, text: string) =>
    new Map(
      slotsIn(those)
        .flat()
        .filter((slot) => rawAt(slot) !== text)
        .map((slot) => [slot, text]),
    );

  const rawAt = (slot: string) => range!.sheet.table.figures[slot]!.raw;

  function takeOffer(): void {
    const slot = focusSlot();
    const figure = slot === undefined ? undefined : range!.sheet.table.figures[slot];
    if (!figure || slot === undefined) return;
    const { culprit, total, findings } = figure;
    if (culprit) send({ kind: "fix", version: version(), finding: culprit.finding, fix: culprit.fix });
    else if (total !== undefined) write(range!.chunk.part.report, new Map([[slot, String(total)]]));
    else if (findings[0] !== undefined) send({ kind: "fix", version: version(), finding: findings[0], fix: 0 });
  }

  return {
    choose,
    go,
    goOn,
    startTyping,
    endTyping,
    takeOffer,
    focusSlot,
    rawAt,
    /** Chooses the whole table. */
    all(): void {
      if (!range) return;
      const { sheet } = range;
      const [anchor, focus] = [edge(sheet, range.focus, "first", true), edge(sheet, range.focus, "last", true)];
      choose({ ...range, anchor, focus }, { focus: true });
    },
    /** Leaves every cell blank that is chosen. */
    blank: () => range && write(range.chunk.part.report, textsFor(range, "")),
    get range() {
      return range;
    },
    get isTyping() {
      return typing !== undefined;
    },
    /** Chooses a cell, or up to it. */
    pick(
      chunk: Chunk,
      slot: string,
      how: { readonly extend?: boolean; readonly focus?: boolean; readonly tell?: boolean },
    ): void {
      chunks.build(chunk);
      const sheet = chunk.sheet!;
      const focus = placeOf(sheet, slot);
      if (!focus) return;
      const anchor = how.extend && range?.sheet === sheet ? range.anchor : focus;
      choose({ chunk, sheet, anchor, focus }, how);
    },
    /** After the page was drawn anew: what was chosen is looked up in it. */
    refresh() {
      if (!range) return mark();
      const { chunk, sheet, focus } = range;
      const slot = slotAt(sheet, focus);
      if (chunk.sheet !== sheet) {
        const again =
          chunk.sheet && slot !== undefined && chunks.all.includes(chunk) ? placeOf(chunk.sheet, slot) : undefined;
        range = again && { chunk, sheet: chunk.sheet!, anchor: again, focus: again };
      } else if (!chunks.all.includes(chunk)) range = undefined;
      mark();
    },
    focus: () => cellAt()?.focus({ preventScroll: true }),
    texts: (): string[][] | undefined => range && slotsIn(range).map((line) => line.map(rawAt)),
    paste(texts: readonly (readonly string[])[]) {
      if (!range) return;
      if (texts.length === 0) return say("nothingPasted");
      const { anchor, focus } = range;
      const from = { row: Math.min(anchor.row, focus.row), column: Math.min(anchor.column, focus.column) };
      // One text is for every cell that is chosen.
      const only = texts.length === 1 && texts[0]!.length === 1 ? texts[0]![0]! : undefined;
      const written = only === undefined ? laid(range.sheet, from, texts) : textsFor(range, only);
      const size = `${texts.length} × ${Math.max(...texts.map((line) => line.length))}`;
      if (!written) return say("tooBig", size);
      write(range.chunk.part.report, written);
      if (written.size < slotsIn(range).flat().length && only === undefined) say("fewer", size);
    },
  };
}

export type Cells = ReturnType<typeof cellsIn>;
