import { wide } from "../generate/dress.js";
import { type Draft, harm, type Mistake, placeOf, slotsIn, write } from "./draft.js";

/** Figures of 表三 that are written so that they cannot be read, or not as they should be. */

const rewritten =
  (rewrite: (digits: string) => string | undefined) =>
  (draft: Draft): Mistake | undefined => {
    const choices = slotsIn(draft, "三").flatMap(({ id }) => {
      const to = rewrite(draft.model.figures.get(id)!);
      return to === undefined ? [] : [write(placeOf(draft, id), to)];
    });
    if (choices.length === 0) return undefined;
    const edit = draft.random.pick(choices);
    return harm(draft, [edit], [edit], "heal");
  };

export const blank = rewritten(() => "");
export const slash = rewritten(() => "/");
export const letter = rewritten((digits) => (/[01]/.test(digits) ? digits.replace("0", "O").replace("1", "l") : undefined));
export const fullWidth = rewritten(wide);
export const sign = rewritten((digits) => (digits === "0" ? undefined : `-${digits}`));
export const decimals = rewritten((digits) => `${digits}.0`);
export const comma = rewritten((digits) => (digits.length === 2 ? `${digits[0]},${digits[1]}` : undefined));
export const unit = rewritten((digits) => `${digits}件`);
