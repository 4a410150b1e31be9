import { printedWidth, widthOf } from "../layouts/width.js";
import type { RowForm, Table, TableRow } from "../report.js";
import { breakLike } from "./broken.js";
import { setInColumns } from "./columns.js";
import { lineAt } from "./drawing.js";

/** Rows that spaces hold together, on one line, or on several where the table breaks labels as long. */

interface Content {
  readonly model: TableRow;
  readonly label: string;
  readonly values: readonly string[];
  /** What is written before the label, up to it. */
  readonly head: string;
}

/** The label and the figures of a row of the form, written like the model's; what stands before the label is not among it. */
export function writePrinted(
  source: string,
  table: Table,
  form: RowForm,
  { model, label, values, head }: Content,
): string {
  const figuresOf = ({ figures }: TableRow) =>
    figures.map((figure, i) => ({ start: figure!.start, end: figure!.end, text: values[i]! }));
  const beside = (words: string) => {
    const edits = [{ ...model.label!, text: words }, ...figuresOf(model)];
    return setInColumns(source, table, edits, model.label!.start, model.end);
  };
  const column = widthOf(head.slice(head.search(/[^\r\n]*$/)), printedWidth);
  const broken = breakLike(source, table, form, { label, figures: values.length, column });
  if (!broken) return beside(label);
  const { pieces, at, isAlone, like } = broken;
  const lineEnd = /\r\n|\r|\n/.exec(source)![0];
  const indent = " ".repeat(column);
  const { start } = lineAt(source, like.figures[0]!.start);
  const figures = isAlone
    ? setInColumns(source, table, figuresOf(like), start, like.end)
    : indent + beside(pieces[at]!);
  const indented = pieces.map((piece) => indent + piece);
  const lines = [...indented.slice(0, at), figures, ...indented.slice(isAlone ? at : at + 1)];
  return lines.join(lineEnd).slice(indent.length);
}
