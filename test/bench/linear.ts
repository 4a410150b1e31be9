import { readReports } from "../../server/core/read.js";
import { editions } from "../../server/editions/index.js";
import { legible, randomModel, render } from "../generate/index.js";

// How much longer it takes to read twice as much: `npm run bench:linear [-- name [length]]`, where the name is a part of
// those below and the length that of the shorter text. Ratios of one run, so that the machine's speed cancels out: 2 is
// linear, 4 quadratic.

/** Characters; twice as many are the other measure. */
const LENGTH = 250_000;

interface Measure {
  readonly name: string;
  readonly text: (length: number) => string;
  readonly length: number;
}

/** As much of a text as is asked for, over and over. */
const again = (unit: string) => (length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

const reportIn = (family: (typeof legible)[number]) =>
  render(randomModel(7, { edition: editions[0]!, magnitude: "thousands" }), family, 7).text;

/** Lines and tags that invite a reader to begin anew at each of them. */
const HOSTILE: readonly (readonly [name: string, text: (length: number) => string])[] = [
  ["340 bars a line", again(`${"|".repeat(340)}\n`)],
  ["bars without a line end", again("| ")],
  ["words without a line end", again("政府信息公开工作年度报告")],
  ["figures without a line end", again("0 12 ")],
  ["spaces without a line end", again(" ")],
  ["--- ---", again("--- ---\n")],
  ["--- --- without a line end", again("--- ")],
  ["http://http://", again("http://")],
  ["headings", again("一、总体情况\n二、主动公开政府信息情况\n")],
  ["labels", again("（七）总计\n")],
  ["heads and tabs", again("信息内容\t本年制发件数\n")],
  ["labels and a figure", again("规章 0\n")],
  ["figures far apart", again("其他        0        1        2\n")],
  ["<!-- that nothing closes", again("<table><!--")],
  ["tags that nothing closes", again('<td align="1><td ')],
  ["quotation marks that nothing closes", (length) => `<table><td a="${"<b '".repeat(length / 4)}`],
  ["attributes of one tag", (length) => `<table><td ${'a="b" '.repeat(length / 6)}><td>1`],
  ["tables in tables", again("<table><tr><td>")],
  ["{|", again("{|\n")],
  ["+---+", again("+---+\n| 0 |\n")],
  ["┌──┐", again("┌──┐\n│ 0 │\n")],
  ["tabs", again("\t0\n")],
  ["brackets that nothing closes", again("（本列数据")],
  ["backslashes and bars", again("\\|")],
];

/** What takes its time: a book of reports, and a page that has lost its line ends. */
const HUGE: readonly Measure[] = [
  { name: "4 MB of reports in all layouts", text: again(legible.map(reportIn).join("\n")), length: 2_000_000 },
  {
    name: "10 MB without a line end",
    text: again("政府信息公开工作年度报告。（七）总计 0 | 12 | "),
    length: 5_000_000,
  },
];

const RUNS = 2;

/** The least of a few, of the processor alone: what else the machine did is no part of it. */
function time(text: string): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = process.cpuUsage();
    readReports(text, editions);
    return process.cpuUsage(start).user;
  });
  return Math.min(...times);
}

function measure({ name, text, length }: Measure) {
  const [half, whole] = [time(text(length)), time(text(2 * length))];
  const ratio = whole / half;
  const seconds = (whole / 1e6).toFixed(1);
  const verdict = ratio > 3 ? "   not linear" : "";
  console.log(`${name.padEnd(38)}${ratio.toFixed(2).padStart(6)}${seconds.padStart(8)} s${verdict}`);
  if (ratio > 3) process.exitCode = 1;
}

const [asked = "", length] = process.argv.slice(2);
const measures: Measure[] = [
  ...legible.map((family) => ({ name: `reports in ${family}`, text: again(reportIn(family)), length: LENGTH })),
  ...HOSTILE.map(([name, text]) => ({ name, text, length: LENGTH })),
  ...HUGE,
];
console.log("time of a text ÷ time of its first half, 2 is linear; time of the text");
readReports(legible.map(reportIn).join("\n"), editions); // The first reading is slow: the engine compiles.
for (const one of measures.filter(({ name }) => name.includes(asked)))
  measure(length ? { ...one, length: Number(length) } : one);
