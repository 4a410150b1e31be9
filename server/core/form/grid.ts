import { type BlockForm, derived, slotId, type TableForm, type TableId } from "./edition.js";

/** A cell of the form as it is printed, anchored at its upper left corner in a regular grid. */
export interface GridCell {
  readonly column: number;
  readonly rowspan: number;
  readonly colspan: number;
  /** What stands in it; "" for a figure. */
  readonly text: string;
  /** The slot whose figure stands in it. */
  readonly slot?: string;
  /** The row that it names, e.g. 三/总计. */
  readonly names?: string;
}

export interface GridRow {
  /** The row of the form that it holds: 三/总计; for 表四's line of figures the table alone: 四. Heads have none. */
  readonly id?: string;
  readonly cells: readonly GridCell[];
}

/** A table of the form as it is printed, merged cells and all. */
export interface Grid {
  readonly table: TableId;
  readonly width: number;
  readonly rows: readonly GridRow[];
}

/** The printed shape of a table, which follows from its rows, columns, groups and heads. */
export const gridOf = derived((table): Grid => {
  if (table.blocks.some(({ abreast }) => abreast)) return abreastGrid(table);
  return table.blocks.length > 1 ? stackedGrid(table) : deepGrid(table);
});

const cell = (column: number, colspan: number, text: string, more: Partial<GridCell> = {}): GridCell => ({
  column,
  colspan,
  rowspan: 1,
  text,
  ...more,
});

/** 表二: blocks one below the other, each with a title over the whole width and a line of heads. */
function stackedGrid(table: TableForm): Grid {
  const lead = labelColumns(table.blocks);
  const width = lead + Math.max(...table.blocks.map(({ columns }) => columns.length));
  const rows = table.blocks.flatMap((block) => [
    { cells: [cell(0, width, block.heads[0]!)] },
    {
      cells: [
        cell(0, lead, block.heads[1]!),
        ...block.columns.map(({ label }, index) => cell(...placeOf(block, index, lead, width), label)),
      ],
    },
    ...bodyRows(table, block, lead, width),
  ]);
  return { table: table.id, width, rows };
}

/** 表三: three label columns, three lines of heads over seven columns of figures. */
function deepGrid(table: TableForm): Grid {
  const [block] = table.blocks;
  const lead = labelColumns(table.blocks);
  const { columns, heads } = block!;
  const width = lead + columns.length;
  const last = columns.length - 1;
  return {
    table: table.id,
    width,
    rows: [
      { cells: [cell(0, lead, heads[0]!, { rowspan: 3 }), cell(lead, columns.length, heads[1]!)] },
      {
        cells: [
          cell(lead, 1, columns[0]!.label, { rowspan: 2 }),
          cell(lead + 1, last - 1, heads[2]!),
          cell(lead + last, 1, columns[last]!.label, { rowspan: 2 }),
        ],
      },
      { cells: columns.slice(1, last).map(({ label }, index) => cell(lead + 1 + index, 1, label)) },
      ...bodyRows(table, block!, lead, width),
    ],
  };
}

/** 表四: the rows of the form side by side, one line of figures. */
function abreastGrid(table: TableForm): Grid {
  const [block] = table.blocks;
  const { rows, columns } = block!;
  const each = columns.length;
  const grouped = rows.filter(({ groups }) => groups.length > 0);
  const single = rows.length - grouped.length;
  const heads = (from: number, to: number, rowspan: number) =>
    rows
      .slice(from, to)
      .flatMap((_, row) => columns.map(({ label }, index) => cell((from + row) * each + index, 1, label, { rowspan })));
  return {
    table: table.id,
    width: rows.length * each,
    rows: [
      {
        cells: [
          ...rows.slice(0, single).map(({ label }, index) => cell(index * each, each, label)),
          cell(single * each, grouped.length * each, grouped[0]!.groups[0]!),
        ],
      },
      {
        cells: [
          ...heads(0, single, 2),
          ...grouped.map(({ label }, index) => cell((single + index) * each, each, label)),
        ],
      },
      { cells: heads(single, rows.length, 1) },
      {
        id: table.id,
        cells: rows.flatMap((row, index) =>
          columns.map((column, at) => cell(index * each + at, 1, "", { slot: slotId(table.id, row.id, column.id) })),
        ),
      },
    ],
  };
}

const labelColumns = (blocks: readonly BlockForm[]) =>
  1 + Math.max(...blocks.flatMap(({ rows }) => rows.map(({ groups }) => groups.length)));

/** Where a column stands: the last one takes what the widest block has more. */
function placeOf(
  { columns }: BlockForm,
  index: number,
  lead: number,
  width: number,
): [column: number, colspan: number] {
  const column = lead + index;
  return [column, index === columns.length - 1 ? width - column : 1];
}

/** The rows with figures: groups span the rows that share them, a label takes the label columns that are left. */
function bodyRows(table: TableForm, block: BlockForm, lead: number, width: number): GridRow[] {
  return block.rows.map((row, at) => {
    const id = `${table.id}/${row.id}`;
    const groups = row.groups.flatMap((group, depth) => {
      const begins = block.rows[at - 1]?.groups[depth] !== group;
      if (!begins) return [];
      const rest = block.rows.slice(at).findIndex(({ groups }) => groups[depth] !== group);
      return [cell(depth, 1, group, { rowspan: rest < 0 ? block.rows.length - at : rest })];
    });
    const depth = row.groups.length;
    const figures = block.columns.map((column, index) =>
      cell(...placeOf(block, index, lead, width), "", { slot: slotId(table.id, row.id, column.id) }),
    );
    return { id, cells: [...groups, cell(depth, lead - depth, row.label, { names: id }), ...figures] };
  });
}

/** A cell as a row meets it: where it begins, or where it goes on from a row above. */
export interface Met {
  readonly cell: GridCell;
  readonly first: boolean;
}

/** The cells across each row, those that span it from above among them, each once however wide. */
export function across({ rows }: Grid): Met[][] {
  return rows.map((row, at) => {
    const above = rows
      .slice(0, at)
      .flatMap(({ cells }, from) => cells.filter(({ rowspan }) => from + rowspan > at))
      .map((cell) => ({ cell, first: false }));
    return [...above, ...row.cells.map((cell) => ({ cell, first: true }))].sort(
      (a, b) => a.cell.column - b.cell.column,
    );
  });
}

/** The same for a regular grid: `width` places a row, undefined where a merged cell goes on. */
export function regular(grid: Grid): (GridCell | undefined)[][] {
  return grid.rows.map(({ cells }) => {
    const line = new Array<GridCell | undefined>(grid.width).fill(undefined);
    for (const cell of cells) line[cell.column] = cell;
    return line;
  });
}
