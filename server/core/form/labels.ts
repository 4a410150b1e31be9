import { foldText } from "../text.js";
import type { BlockForm, Edition, RowForm, TableForm, TableId } from "./edition.js";

/** Where labels stand in a form: one edition's table. */
export type Place = `${string}/${TableId}`;
export const placeOf = (edition: Edition, table: TableForm): Place => `${edition.id}/${table.id}`;

/** A label of some edition, folded. */
export interface Label {
  readonly key: string;
  /** The rows that it heads. */
  readonly rows: ReadonlyMap<Place, LabelledRow>;
}

export interface LabelledRow {
  /** In the order of the table. */
  readonly index: number;
  /** The label is a shortened form of the row's, which other words may hold by chance. */
  readonly weak: boolean;
}

export interface FoundLabel {
  readonly label: Label;
  /** In the folded text. */
  readonly start: number;
  readonly end: number;
}

/** The labels of every edition by their first character, the longest first. */
export type Labels = ReadonlyMap<string, readonly Label[]>;

interface Draft {
  readonly key: string;
  readonly rows: Map<Place, LabelledRow>;
}

export function labelsOf(editions: readonly Edition[]): Labels {
  const drafts = new Map<string, Draft>();
  const add = (written: string, place?: Place, row?: LabelledRow) => {
    const key = foldText(written);
    const draft = drafts.get(key) ?? { key, rows: new Map() };
    drafts.set(key, draft);
    if (place && row && draft.rows.get(place)?.weak !== false) draft.rows.set(place, row);
  };
  for (const edition of editions) {
    for (const table of edition.tables) {
      const place = placeOf(edition, table);
      for (const head of table.blocks.flatMap(headsOf)) for (const written of head) add(written);
      for (const [index, { block, row }] of rowsOf(table).entries()) {
        if (block.abreast) continue;
        for (const written of writtenAs(row)) {
          add(written, place, { index, weak: false });
          for (const short of shortened(written)) add(short, place, { index, weak: true });
        }
      }
    }
  }
  return byFirstCharacter(drafts.values());
}

function byFirstCharacter(labels: Iterable<Label>): Labels {
  const groups = new Map<string, Label[]>();
  for (const label of labels) {
    const group = groups.get(label.key[0]!);
    if (group) group.push(label);
    else groups.set(label.key[0]!, [label]);
  }
  for (const group of groups.values()) group.sort((a, b) => b.key.length - a.key.length);
  return groups;
}

/** The rows of a table in the order of the form. */
export const rowsOf = (table: TableForm): { block: BlockForm; row: RowForm }[] =>
  table.blocks.flatMap((block) => block.rows.map((row) => ({ block, row })));

/** In how many groups two rows stand both. */
export const sharedGroups = ({ groups }: RowForm, other: RowForm | undefined): number =>
  groups.filter((group, depth) => other?.groups[depth] === group).length;

/** How many groups begin with a row of a table. */
export const begunGroups = (rows: readonly { readonly row: RowForm }[], index: number): number =>
  rows[index]!.row.groups.length - sharedGroups(rows[index]!.row, rows[index - 1]?.row);

/** The ways in which a label of the form may be written. */
export const writtenAs = ({ label, aliases = [] }: { label: string; aliases?: readonly string[] | undefined }) => [
  label,
  ...aliases,
];

/** The words of a block that are no row's label, each with its other forms; as often as the form has them. */
export function headsOf({ heads, columns, rows, abreast }: BlockForm): string[][] {
  const groups = abreast ? [] : [...new Set(rows.flatMap((row) => row.groups))];
  const sets = abreast ? rows.length : 1;
  return [
    ...heads.map((head) => [head]),
    ...Array.from({ length: sets }, () => columns.map(writtenAs)).flat(),
    ...groups.map((group) => [group]),
  ];
}

/** What is left of a label without its number, and up to its first bracket. */
export function shortened(label: string): string[] {
  const bare = label.replace(/^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+\.)/, "");
  const forms = [bare, label.replace(/(.)（.*$/, "$1"), bare.replace(/(.)（.*$/, "$1")];
  return [...new Set(forms)].filter((form) => form !== label && form.length >= 2);
}

/** The labels that a folded text holds, one after another; at each place the longest. */
export function findLabels(text: string, labels: Labels): FoundLabel[] {
  const found: FoundLabel[] = [];
  const labelAt = (at: number) => labels.get(text[at] ?? "")?.find(({ key }) => text.startsWith(key, at));
  for (let at = 0; at < text.length; ) {
    const label = labelAt(at);
    if (!label) {
      at++;
      continue;
    }
    const end = at + label.key.length;
    found.push({ label, start: at, end });
    at = labelAt(end) ? end : afterRemark(text, end);
  }
  return found;
}

/** Local forms explain a label in brackets behind it, with other labels in the words; （一） is no remark. */
export function afterRemark(text: string, at: number): number {
  if (text[at] !== "(") return at;
  const close = text.indexOf(")", at);
  if (close < 0) return text.length;
  return close - at > 4 ? close + 1 : at;
}
