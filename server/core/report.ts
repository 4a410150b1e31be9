import type { Prose } from "./document/prose.js";
import type {
  BlockForm,
  ColumnForm,
  Edition,
  Equation,
  RowForm,
  SectionForm,
  Slot,
  TableForm,
  TableId,
} from "./form/edition.js";
import type { Garbled } from "./garbled/index.js";
import type { Cell, Layout } from "./layouts/cell.js";
import type { Reading } from "./number.js";
import type { Span } from "./text.js";

/** What a text says, as a report of the form. Every text has one; what was not found is absent. */
export interface Report extends Span {
  readonly source: string;
  readonly edition: Edition;
  /** Share of the edition's labels that the text holds, 0 to 1: how sure the recognition is. */
  readonly fit: number;
  /** How an extraction lost the tables, where it did: then no figure is sure. */
  readonly garbled?: Garbled;
  /** What stands outside the tables, run together. */
  readonly prose: Prose;
  readonly title?: Title;
  /** Report year: from the title, else from the period, else from the signature or the prose. */
  readonly year?: number;
  /** The report on the year before, where it stands in the same text. */
  readonly last?: Report;
  /** Every place where the title stands, a cover first; `title` is the last. */
  readonly titles: readonly Title[];
  readonly preamble?: Span;
  readonly sections: readonly Section[];
  readonly tables: readonly Table[];
  /** Every figure whose place in the form is certain, by its id. */
  readonly figures: ReadonlyMap<string, Figure>;
  readonly equations: readonly Evaluated[];
  readonly period?: Period;
  readonly signature?: Signature;
  /** Every date outside the tables. */
  readonly dates: readonly DateWritten[];
  /** Years of which the prose speaks as of its own, outside titles, dates, names and comparisons. */
  readonly years: readonly YearWritten[];
}

/** A year in a sentence. */
export interface YearWritten extends Span {
  readonly value: number;
  /** It says for certain which year the report is on: 2021年，我局共收到…, 截至2021年底. */
  readonly own: boolean;
}

export interface Title extends Span {
  /** A title may stand on several lines. */
  readonly lines: readonly Span[];
  readonly organ?: Span & { readonly text: string };
  readonly year?: Span & { readonly value: number };
  /** A date below it, as on a cover. */
  readonly date?: DateWritten;
}

export interface Section extends Span {
  readonly form: SectionForm;
  readonly heading: Heading;
  /** What follows the heading, up to the next one, tables included. */
  readonly body: Span;
  /** The section stands there a second time. */
  readonly doubled?: boolean;
  /** The section stands elsewhere than the form has it. */
  readonly displaced?: boolean;
}

export interface Heading extends Span {
  /** As written, e.g. 二、 or 2. ; absent when lost. */
  readonly numeral?: Span & { readonly text: string; readonly value: number };
  readonly title: Span & { readonly text: string };
  readonly form: SectionForm;
}

export interface Table extends Span {
  readonly form: TableForm;
  readonly layout: Layout;
  /** Whether four fifths of the form's rows were read; else one finding says so and nothing is added up. */
  readonly readable: boolean;
  /** It was written column after column; the sums of its rows prove how it is read. */
  readonly turned?: boolean;
  /** Rows that the form has side by side stand below each other, each with heads of its own. */
  readonly stacked?: boolean;
  readonly rows: readonly TableRow[];
  /** Rows of cells with figures that are no row of the form, or stand there twice. */
  readonly surplus: readonly SurplusRow[];
  /** Header cells found, for the outline and the marks of other editions. */
  readonly heads: readonly Head[];
}

export interface Head extends Span {
  /** Folded. */
  readonly label: string;
  /** It fills its cells; else it is a part of longer words. */
  readonly whole: boolean;
}

export interface TableRow extends Span {
  readonly form: RowForm;
  readonly block: BlockForm;
  /** Where the label stands, and what it says, folded; absent when it was lost. Figures may stand between its lines. */
  readonly label?: Span & { readonly text: string };
  /** The same label a second time, before the figures. */
  readonly again?: Span;
  /** Where the label of the group that begins with the row stands. */
  readonly group?: Span;
  /** What stands before the label (or, where it was lost, the figures) in its row of the source. */
  readonly lead: readonly Cell[];
  /** Every value cell of the row, as found. */
  readonly cells: readonly Cell[];
  /** Those whose column is certain, by the columns' order; a hole where it is not. */
  readonly figures: readonly (Figure | undefined)[];
  /** The row stands elsewhere than the form has it. */
  readonly displaced: boolean;
}

export interface SurplusRow extends Span {
  readonly label?: Span & { readonly text: string };
  readonly cells: readonly Cell[];
  /** The row of the form that it repeats. */
  readonly repeats?: RowForm;
}

/** A figure: the span is what is written; empty at the place where it belongs when the cell is blank. */
export interface Figure extends Span {
  readonly id: string;
  readonly slot: Slot;
  readonly raw: string;
  readonly reading: Reading;
}

export interface Evaluated extends Equation {
  /** `unread`: a term is unreadable or absent, or blank, and as 0 it would hold. */
  readonly state: "holds" | "fails" | "unread";
  /** Σ weight × value over the terms, in which some blank ones may be taken for 0; absent where nothing was added up. */
  readonly residual?: number;
}

/** 统计期限. */
export interface Period extends Span {
  readonly from?: DateWritten;
  readonly to?: DateWritten;
}
export interface DateWritten extends Span {
  readonly year?: number;
  readonly month: number;
  readonly day?: number;
  /** Where its numbers stand. */
  readonly parts: { readonly year?: Span; readonly month: Span; readonly day?: Span };
  /** Written in Chinese numerals. */
  readonly chinese: boolean;
}
export interface Signature extends Span {
  readonly organ?: Span & { readonly text: string };
  readonly date?: DateWritten;
}

export type { BlockForm, Cell, ColumnForm, Edition, Equation, Layout, Reading, RowForm, Slot, TableForm, TableId };
