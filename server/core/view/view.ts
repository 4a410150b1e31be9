import * as z from "zod/mini";

/**
 * A checked draft as it is shown: everything that a page needs in order to draw the form, as plain data. Offsets are
 * UTF-16 units of the draft's text. The schema is the type, so that whoever receives one can make sure of it.
 */

const Count = z.int().check(z.nonnegative());
const span = { start: Count, end: Count };
/** Indices into the view's findings. */
const Found = z.array(Count);

const FigureView = z.object({
  /**
   * `number`: read for certain. `blank`, `placeholder` (/ - 无), `malformed`: what stands there has no value. `unread`:
   * the row is there, but its cells cannot be told by column. `lost`: the draft has no such cell.
   */
  state: z.enum(["number", "blank", "placeholder", "malformed", "unread", "lost"]),
  /** As written; "" where nothing is. */
  raw: z.string(),
  start: z.optional(Count),
  end: z.optional(Count),
  value: z.optional(z.number()),
  findings: Found,
  /** What the equations of which it is the total make it, where it is something else. */
  total: z.optional(z.number()),
  /** What a finding would write here: `sure` where nothing else explains the failed sums. */
  culprit: z.optional(z.object({ to: z.string(), sure: z.boolean(), finding: Count, fix: Count })),
});

const LabelView = z.object({ ...span, findings: Found });

const SumView = z.object({ state: z.enum(["holds", "fails", "unread"]), residual: z.optional(z.number()) });

const Mark = z.object({ from: Count, to: Count, finding: Count });

const Passage = z.object({
  /** `signature`: the organ and the date at the end, printed at the right. */
  kind: z.enum(["title", "heading", "text", "signature"]),
  ...span,
  text: z.string(),
  /** Where findings stand in the text. */
  marks: z.array(Mark),
});

const TableView = z.object({
  kind: z.literal("table"),
  ...span,
  id: z.string(),
  /** `unsure`: too little was read for its sums to mean anything. `absent`: the draft has no such table. */
  state: z.enum(["read", "unsure", "absent"]),
  /** By slot. */
  figures: z.record(z.string(), FigureView),
  /** By row; a row of the form that is not here has no label in the draft. */
  labels: z.record(z.string(), LabelView),
  /** The cells of the rows that cannot be told by column, by row. */
  unread: z.record(z.string(), z.array(z.string())),
  /** In the order of the form's equations. */
  sums: z.array(SumView),
  findings: Found,
});

/** A row of cells that is no row of the form. */
const Surplus = z.object({
  kind: z.literal("surplus"),
  ...span,
  label: z.string(),
  cells: z.array(z.string()),
  findings: Found,
});

const Block = z.discriminatedUnion("kind", [Passage, TableView, Surplus]);

const ReportView = z.object({
  /** One of the view's forms. */
  form: z.string(),
  blocks: z.array(Block),
});

const GridCell = z.object({
  column: Count,
  rowspan: Count,
  colspan: Count,
  text: z.string(),
  slot: z.optional(z.string()),
  names: z.optional(z.string()),
});

const EquationView = z.object({
  name: z.string(),
  /** The row or column that it adds up: 表三“自然人”列. */
  line: z.string(),
  terms: z.array(z.object({ figure: z.string(), weight: z.int() })),
  /** The slot at which its state is shown. */
  total: z.string(),
});

const TableFormView = z.object({
  id: z.string(),
  name: z.string(),
  width: Count,
  rows: z.array(z.object({ id: z.optional(z.string()), cells: z.array(GridCell) })),
  /** How a slot is named, by its id: “（七）总计·自然人”. */
  names: z.record(z.string(), z.string()),
  equations: z.array(EquationView),
});

const FormView = z.object({ name: z.string(), tables: z.array(TableFormView) });

const Edit = z.object({ ...span, text: z.string() });

const FindingView = z.object({
  ...span,
  rule: z.string(),
  severity: z.enum(["error", "warning", "information"]),
  message: z.string(),
  related: z.array(z.object({ ...span, message: z.string() })),
  fixes: z.array(z.object({ title: z.string(), edits: z.array(Edit) })),
});

export const View = z.object({
  language: z.enum(["zh", "en"]),
  /** Which form and year, what was found, how far the check went. */
  summary: z.string(),
  /** The printed forms that the reports follow, by edition. */
  forms: z.record(z.string(), FormView),
  reports: z.array(ReportView),
  findings: z.array(FindingView),
});

export type View = z.infer<typeof View>;
export type ReportView = z.infer<typeof ReportView>;
export type Block = z.infer<typeof Block>;
export type Passage = z.infer<typeof Passage>;
export type TableView = z.infer<typeof TableView>;
export type Surplus = z.infer<typeof Surplus>;
export type FigureView = z.infer<typeof FigureView>;
export type FormView = z.infer<typeof FormView>;
export type TableFormView = z.infer<typeof TableFormView>;
export type EquationView = z.infer<typeof EquationView>;
export type FindingView = z.infer<typeof FindingView>;
