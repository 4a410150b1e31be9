import { across, type Grid } from "../grid.js";
import { markCell, markRow, type Page, type Sheet } from "../sheet.js";

/** A: what a Word table becomes, one cell a line after a tab; merged cells go on as lines with a tab alone. */
export function tabbedLines(sheet: Sheet): Page {
  const { pen, random } = sheet;
  const join = { none: undefined, soft: "\n", blank: "\n\n" }[sheet.way("breaks", ["none", "soft", "blank"])];
  const space = sheet.way("no-break spaces", ["none", "none", "after", "mixed"]);
  const stray = sheet.way("stray row", ["none", "none", "none", "below 二"]);
  const table = (grid: Grid) => {
    for (const [at, cells] of across(grid).entries()) {
      markRow(sheet, grid.rows[at]!, () => {
        for (const { cell, first } of cells) {
          const hard = cell.slot === undefined || space === "none" || sheet.isBlank(cell) ? "" : "\u00a0";
          const before = space === "mixed" && random.chance(0.3);
          markCell(sheet, cell, () => {
            pen.write(`\t${before ? hard : ""}`);
            if (first) sheet.put(cell, random.chance(0.6) ? join : undefined);
            pen.write(`${before ? "" : hard}\n`);
          });
        }
        pen.write("\n");
      });
    }
    pen.write(stray === "below 二" && grid.table === "二" ? "\t\n\t\n\n\n" : "\n");
  };
  return { ...proseLines(sheet), table };
}

/** B: every cell a paragraph of its own. A merged cell is there once; a blank one leaves what the page leaves of it. */
export function blankLines(sheet: Sheet): Page {
  const { pen, random } = sheet;
  const join = { none: undefined, soft: "\n", spaced: "\n ", cells: "\n\n" }[
    sheet.way("breaks", ["none", "soft", "spaced", "cells"])
  ];
  const blanks = sheet.way("blanks", ["lines", "spaces", "dropped"]);
  const table = ({ rows }: Grid) => {
    for (const row of rows) {
      markRow(sheet, row, () => {
        for (const cell of row.cells) {
          if (sheet.isBlank(cell) && blanks === "dropped") {
            sheet.lost.add(cell.slot!);
            continue;
          }
          markCell(sheet, cell, () => {
            sheet.put(cell, random.chance(0.6) ? join : undefined);
            pen.write(sheet.isBlank(cell) && blanks === "spaces" ? `${random.pick(["   ", "\u00a0"])}\n\n` : "\n\n");
          });
        }
      });
    }
  };
  return { ...proseLines(sheet), table };
}

/** Prose as lines, with or without blank lines between. */
export function proseLines(sheet: Sheet): Omit<Page, "table"> {
  const { pen } = sheet;
  const gap = sheet.way("gaps", ["blank line", "none"]) === "none" ? "\n" : "\n\n";
  const indent = { none: "", wide: "\u3000\u3000", hard: "\u00a0 \u00a0 " }[
    sheet.way("indent", ["none", "wide", "hard"])
  ];
  return {
    title: (lines) => {
      for (const line of lines) pen.write(`${line}${gap}`);
    },
    paragraph: (text, tail) => {
      pen.write(`${indent}${text}`);
      tail?.();
      pen.write(gap);
    },
    heading: (write) => {
      write();
      pen.write(gap);
    },
  };
}
