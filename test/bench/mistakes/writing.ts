import type { Random } from "../../generate/index.js";
import { rowOf } from "../recovery.js";
import { ids, type Kinds, type Maker, one } from "./draft.js";

/** Figures not written as figures should be. */

export const figureAs =
  (write: (figure: string, random: Random) => string | undefined): Maker =>
  (draft) => {
    const id = draft.random.pick(ids(draft, "三"));
    const written = write(draft.written.get(id)!, draft.random);
    if (written === undefined) return undefined;
    const mistake = one(draft, id, written);
    // Where commas part the cells, one that is written in a figure makes two of it: its row says so.
    return draft.family === "commas" && written.includes(",")
      ? { ...mistake, at: [draft.rows.get(rowOf(id))!] }
      : mistake;
  };

const wide = (figure: string) => [...figure].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join("");

export const writing: Kinds = {
  "slash for a figure": figureAs(() => "/"),
  "letter O for 0": figureAs((figure, random) =>
    figure.includes("0") ? figure.replace("0", random.pick(["O", "o", "〇", "○"])) : undefined,
  ),
  "point behind a figure": figureAs((figure) => `${figure}.`),
  "full-width digits": figureAs(wide),
  "sign before a figure": figureAs((figure) => (figure === "0" ? undefined : `-${figure}`)),
  "decimals in a count": figureAs((figure) => `${figure}.0`),
  "comma in a figure": figureAs((figure) => (figure.length > 1 ? `${figure[0]},${figure.slice(1)}` : undefined)),
  "unit in the cell": figureAs((figure) => `${figure}件`),
  "comma for the point of an amount": (draft) => {
    const amounts = ids(draft, "二").filter((id) => draft.written.get(id)!.includes("."));
    if (amounts.length === 0) return undefined;
    const id = draft.random.pick(amounts);
    const written = draft.written.get(id)!.replace(".", ",");
    const at = draft.family === "commas" ? draft.rows.get(rowOf(id))! : draft.figures.get(id)!;
    // Three digits may be thousands.
    return { ...one(draft, id, written), at: [at], wanted: /,\d{3}$/.test(written) ? "offered" : "healed" };
  },
};
