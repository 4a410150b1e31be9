import { type Draft, harm, type Mistake, slotsIn, write } from "./draft.js";

/** Mistakes outside 表三 and 表四. */

const numeralsOf = ({ model }: Draft) => model.edition.sections.map(({ numeral }) => numeral);

export function headingLost(draft: Draft): Mistake {
  const heading = draft.headings.get(draft.random.pick(numeralsOf(draft)))!;
  const { text } = draft;
  return harm(draft, [write(heading, "")], [{ start: heading.start, end: nextLine(text, heading.end) }], "tell");
}

/** The finding may stand at what follows the place. */
const nextLine = (text: string, from: number) => from + /^\s*\S*/.exec(text.slice(from))![0].length;

export function numeralLost(draft: Draft): Mistake {
  const numeral = draft.random.pick(numeralsOf(draft));
  return harm(draft, [write(draft.numerals.get(numeral)!, "")], [draft.headings.get(numeral)!], "heal");
}

/** The numeral of another section. */
export function numeralWrong(draft: Draft): Mistake {
  const numeral = draft.random.pick(numeralsOf(draft));
  const other = draft.random.pick(numeralsOf(draft).filter((one) => one !== numeral));
  const place = draft.numerals.get(numeral)!;
  const edit = write(place, draft.text.slice(place.start, place.end).replace(numeral, other));
  return harm(draft, [edit], [draft.headings.get(numeral)!], "heal");
}

export function sectionsExchanged(draft: Draft): Mistake {
  const at = draft.random.pick([0, 4]);
  const numerals = numeralsOf(draft);
  const [one, other] = [draft.sections.get(numerals[at]!)!, draft.sections.get(numerals[at + 1]!)!];
  const edits = [
    write(one, draft.text.slice(other.start, other.end)),
    write(other, draft.text.slice(one.start, one.end)),
  ];
  return harm(draft, edits, [{ start: one.start, end: other.end }], "tell");
}

/** Last year in the title. */
export function titleYear(draft: Draft): Mistake | undefined {
  const { year } = draft.model;
  const at = draft.text.search(new RegExp(`${year}年政府信息公开工作年度报告`));
  if (at < 0) return undefined;
  const place = { start: at, end: at + 4 };
  return harm(draft, [write(place, String(year - 1))], [place], "heal");
}

/** A comma for the decimal point of an amount: 491,5000. */
export function amount(draft: Draft): Mistake | undefined {
  const amounts = slotsIn(draft, "二").filter(
    ({ id, column }) => column.kind === "amount" && draft.model.figures.get(id)!.includes("."),
  );
  if (amounts.length === 0) return undefined;
  const place = draft.figures.get(draft.random.pick(amounts).id)!;
  return harm(draft, [write(place, draft.text.slice(place.start, place.end).replace(".", ","))], [place], "heal");
}
