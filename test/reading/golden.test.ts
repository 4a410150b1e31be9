import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { check } from "../../server/core/check.js";
import { rowsOf } from "../../server/core/form/labels.js";
import type { Report } from "../../server/core/report.js";

// Whole invented reports in every layout: what is read of each, and which errors are found where, stands in readings/.
// UPDATE=1 writes it anew, and git shows the change.

const FOLDER = fileURLToPath(new URL("../reports/", import.meta.url));
const READINGS = fileURLToPath(new URL("../readings/", import.meta.url));
const reports = readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.(?:txt|md|html)$/.test(name))
  .sort();

it.each(reports)("reads %s as it did", (name) => {
  const golden = `${READINGS}${name}.read`;
  const read = told(readFileSync(FOLDER + name, "utf8"));
  if (process.env.UPDATE) writeFileSync(golden, read);
  expect(read).toBe(existsSync(golden) ? readFileSync(golden, "utf8") : "");
});

function told(text: string): string {
  const { reports, findings } = check(text);
  const lineOf = (offset: number) => text.slice(0, offset).split(/\r\n?|\n/).length;
  const errors = findings.filter(({ severity }) => severity === "error");
  return [...reports.flatMap(reading), ...errors.map(({ rule, start }) => `line ${lineOf(start)}: ${rule}`), ""].join(
    "\n",
  );
}

/** What a report says: its frame, then a line for each row of the form. */
function reading({ edition, year, sections, garbled, tables, figures }: Report): string[] {
  const headings = sections.map(({ form }) => form.numeral).join("");
  const layouts = tables.map(({ form, layout, readable }) => `${form.id} ${readable ? layout : "unread"}`);
  return [
    [edition.id, year ?? "no year", headings || "no sections", ...(garbled ? [garbled] : layouts)].join(" · "),
    ...edition.tables.flatMap((table) =>
      rowsOf(table).map(({ block, row }) => {
        const written = block.columns.map(({ id }) => figures.get(`${table.id}/${row.id}/${id}`)?.raw);
        return `${table.id}/${row.id}: ${written.map((raw) => (raw === undefined ? "?" : raw || "_")).join(" ")}`;
      }),
    ),
  ];
}
