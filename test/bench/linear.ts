import { readReports } from "../../server/core/read.js";
import { editions } from "../../server/editions/index.js";
import { drawn, randomModel, rarer, readable, render } from "../generate/index.js";

// How much longer it takes to read twice as much: `npm run bench:linear`. Ratios of one run, so that the machine's speed
// cancels out: 2 is linear, 4 quadratic.

/** Characters; twice as many are the other measure. */
const LENGTH = 250_000;

/** As much of a text as is asked for, over and over. */
const again = (unit: string) => (length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

const reportIn = (family: (typeof FAMILIES)[number]) =>
  render(randomModel(7, { edition: editions[0]!, magnitude: "thousands" }), family, 7).text;

const FAMILIES = [...readable, ...drawn, ...rarer];

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

function line(name: string, textOf: (length: number) => string) {
  const [half, whole] = [time(textOf(LENGTH)), time(textOf(2 * LENGTH))];
  const ratio = whole / half;
  console.log(`${name.padEnd(38)}${ratio.toFixed(2).padStart(6)}${ratio > 3 ? "   not linear" : ""}`);
  if (ratio > 3) process.exitCode = 1;
}

console.log("time of 500,000 characters ÷ time of 250,000; 2 is linear");
const asked = process.argv[2] ?? "";
const texts = [...FAMILIES.map((family) => [`reports in ${family}`, again(reportIn(family))] as const), ...HOSTILE];
for (const [name, textOf] of texts) if (name.includes(asked)) line(name, textOf);
