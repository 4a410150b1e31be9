import * as z from "zod/mini";
import data from "../../editions/instructions.json" with { type: "json" };
import { type Edition, Name, type SectionForm, type Slot } from "./edition.js";

/** 填写说明: what a place of the form is for, what is counted there and what not, and where that is written. */
const Instruction = z.strictObject({
  // A section's numeral; a figure's id or the first steps of it, with * for any step: 三, 三/部分公开, 二/*/现行有效件数.
  at: z.array(z.string()),
  /** The family of editions that it is for; all where absent. */
  form: z.optional(z.string()),
  says: z.optional(Name),
  /** Where that is written. */
  basis: z.optional(Name),
  /** Where the law speaks of such cases; the form itself does not name it. */
  see: z.optional(Name),
});
export type Instruction = z.infer<typeof Instruction>;

const Instructions = z.strictObject({ sections: z.array(Instruction), figures: z.array(Instruction) });
type Instructions = z.infer<typeof Instructions>;

let known: Instructions | undefined;

/** Read when first asked for: nothing of it is needed to check. */
export function instructions(): Instructions {
  known ??= Instructions.parse(data);
  return known;
}

const isFor = ({ form }: Instruction, edition: Edition) => form === undefined || form === edition.form;

export const onSection = (edition: Edition, { numeral }: SectionForm): Instruction[] =>
  instructions().sections.filter((each) => isFor(each, edition) && each.at.includes(numeral));

/** @param id a figure's, or a row's (三/部分公开): then without what concerns single columns */
export const onFigures = (edition: Edition, id: Slot["id"]): Instruction[] =>
  instructions().figures.filter((each) => isFor(each, edition) && each.at.some((place) => covers(place, id)));

function covers(place: string, id: string): boolean {
  const steps = id.split("/");
  return place.split("/").every((step, i) => step === steps[i] || (step === "*" && i < steps.length));
}
