import * as z from "zod/mini";
import { View } from "../../server/core/view/view.js";

/** What the page of the table view and the extension say to each other; each side makes sure of what it hears. */

const Count = z.int().check(z.nonnegative());
const Figures = z.array(z.object({ id: z.string(), text: z.string().check(z.maxLength(200)) }));

export const FromPage = z.discriminatedUnion("kind", [
  /** The page is there and shows nothing yet. */
  z.object({ kind: z.literal("ready") }),
  /** Something was chosen: the cursor goes there. */
  z.object({ kind: z.literal("select"), version: Count, start: Count, end: Count }),
  /** What stands at the top now. */
  z.object({ kind: z.literal("scroll"), version: Count, offset: Count }),
  /** Figures were typed or pasted; `token` comes back with the answer. */
  z.object({
    kind: z.literal("write"),
    token: Count,
    report: Count,
    figures: Figures.check(z.minLength(1), z.maxLength(1000)),
  }),
  /** A fix was chosen, by its finding and its place among the finding's fixes. */
  z.object({ kind: z.literal("fix"), version: Count, finding: Count, fix: Count }),
  z.object({ kind: z.literal("undo") }),
  z.object({ kind: z.literal("redo") }),
  /** Where the page itself may not reach the clipboard. */
  z.object({ kind: z.literal("copy"), text: z.string() }),
  z.object({ kind: z.literal("paste") }),
  /** The page has the focus, or has it again. */
  z.object({ kind: z.literal("focused") }),
]);
export type FromPage = z.infer<typeof FromPage>;

export const ToPage = z.discriminatedUnion("kind", [
  /** Forms that the page has in this language may be left out. */
  z.object({ kind: z.literal("view"), version: Count, view: View }),
  /** There is no report to show. */
  z.object({ kind: z.literal("nothing"), message: z.string() }),
  z.object({ kind: z.literal("cursor"), version: Count, offset: Count }),
  z.object({ kind: z.literal("scroll"), version: Count, offset: Count }),
  z.object({
    kind: z.literal("written"),
    token: Count,
    /** Why not, where nothing was written; `partial`: the rest of the line is needed as well. */
    refused: z.optional(z.string()),
    partial: z.boolean(),
  }),
  z.object({ kind: z.literal("pasted"), text: z.string() }),
  /** The page should have the focus. */
  z.object({ kind: z.literal("focus") }),
]);
export type ToPage = z.infer<typeof ToPage>;
