/** Cells as spreadsheets hand them over: rows by line ends, cells by tabs, what holds either in quotation marks. */
export function readCells(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let at = 0;
  const endCell = () => {
    row.push(cell.trim());
    cell = "";
  };
  const endRow = () => {
    endCell();
    rows.push(row);
    row = [];
  };
  while (at < text.length) {
    const unit = text[at]!;
    if (unit === '"' && cell === "") {
      const quoted = /^"((?:[^"]|"")*)"/.exec(text.slice(at));
      if (quoted) {
        cell = quoted[1]!.replaceAll('""', '"');
        at += quoted[0].length;
        continue;
      }
    }
    if (unit === "\t") endCell();
    else if (unit === "\n" || unit === "\r") {
      if (unit === "\r" && text[at + 1] === "\n") at++;
      endRow();
    } else cell += unit;
    at++;
  }
  // A line end at the end is the last row's own.
  if (cell !== "" || row.length > 0) endRow();
  return rows;
}

/** Full-width digits and marks, as an input method types them, in the width in which figures are written. */
export const narrow = (text: string): string =>
  text.replace(/[０-９．，－＋]/g, (unit) => String.fromCharCode(unit.charCodeAt(0) - 0xfee0));

const QUOTED = /["\t\r\n]/;

/** The same the other way. */
export const writeCells = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((row) => row.map((cell) => (QUOTED.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join("\t"))
    .join("\r\n");
