import type { Chunk, Chunks } from "./sheets.js";

/** How long after the user's own hand moved the page its scrolling is his. */
const HAND = 400;

/** Keeps the page and the draft at the same place: whoever was moved by hand leads, the other follows and says nothing. */
export function following(scroller: HTMLElement, chunks: Chunks, tell: (offset: number) => void) {
  let hand = 0;
  for (const event of ["wheel", "pointerdown", "touchmove", "keydown"]) {
    scroller.addEventListener(event, () => (hand = performance.now()), { passive: true });
  }
  let due = false;
  scroller.addEventListener("scroll", () => {
    if (due || performance.now() - hand > HAND) return;
    hand = performance.now();
    due = true;
    requestAnimationFrame(() => {
      due = false;
      const offset = topOf(scroller, chunks);
      if (offset !== undefined) tell(offset);
    });
  });
  return {
    /** The page is about to move for another reason than to be read. */
    hold: () => {
      hand = 0;
    },
    /** Shows what stands at an offset of the draft at the top. */
    follow(offset: number): void {
      hand = 0;
      const chunk = chunkAt(chunks, offset);
      if (!chunk) return;
      chunks.build(chunk);
      const [first, ...rest] = linesOf(chunk);
      const line = [first, ...rest].findLast((each) => each && each.offset <= offset) ?? first;
      (line?.element ?? chunk.element).scrollIntoView({ block: "start" });
    },
  };
}

/** The elements of a chunk that stand for a place of the draft, from top to bottom. */
function linesOf({ sheet, flow }: Chunk): { readonly element: Element; readonly offset: number }[] {
  if (sheet) {
    return [...sheet.grid.rows].flatMap((element) => {
      const offset = sheet.placeOf(element);
      return offset === undefined ? [] : [{ element, offset }];
    });
  }
  return (flow?.lines ?? []).flatMap((line) => {
    const element = flow!.elementOf(line);
    return element ? [{ element, offset: line.start }] : [];
  });
}

const startOf = ({ part }: Chunk) => (part.kind === "table" ? part.table.start : part.lines[0]!.start);

/** The chunk that an offset of the draft stands in. */
export const chunkAt = ({ all }: Chunks, offset: number): Chunk | undefined =>
  all.findLast((chunk) => startOf(chunk) <= offset) ?? all[0];

function topOf(scroller: HTMLElement, { all }: Chunks): number | undefined {
  const top = scroller.getBoundingClientRect().top;
  const isBelow = (element: Element) => element.getBoundingClientRect().bottom > top + 1;
  const chunk = all[firstWhere(all.length, (i) => isBelow(all[i]!.element))];
  return chunk && (linesOf(chunk).find(({ element }) => isBelow(element))?.offset ?? startOf(chunk));
}

/** The first index of which something is true that is true of all behind it. */
function firstWhere(length: number, isTrue: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isTrue(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
