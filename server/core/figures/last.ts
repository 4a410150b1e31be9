import type { Text } from "../language.js";
import type { Figure, Report } from "../report.js";

// What a report says to the one on the year after (norms: 勾稽 across years).

/** A figure that was read, and that no failed equation puts in doubt. */
function certain({ figures, equations }: Report, id: string): number | undefined {
  const doubtful = equations.some(({ state, terms }) => state === "fails" && terms.some(({ figure }) => figure === id));
  return doubtful ? undefined : readIn(figures.get(id));
}

const readIn = (figure: Figure | undefined) => (figure?.reading.state === "number" ? figure.reading.value : undefined);

const LEFT = "三/结转下年度/";
const CARRIED = "三/上年结转/";

const leftOf = ({ figures }: Report) => [...figures.keys()].filter((id) => id.startsWith(LEFT));

/** What last year's 结转下年度 has for a slot of 上年结转. */
export const leftFor = ({ figures }: Report, id: string): Figure | undefined => figures.get(id.replace(CARRIED, LEFT));

/** 上年结转, decided by last year's 结转下年度 column by column: by slot, as it is to be written. All of the row, or nothing. */
export function carriedIn(last: Report): ReadonlyMap<string, string> {
  const ids = leftOf(last);
  const values = ids.map((id) => certain(last, id));
  if (values.includes(undefined)) return new Map();
  return new Map(ids.map((id, index) => [id.replace(LEFT, CARRIED), String(values[index])]));
}

/** What it says to figures that it does not decide, by slot. */
export function hintsOf(last: Report): ReadonlyMap<string, Text> {
  const hints = new Map<string, Text>();
  for (const [id, figure] of last.figures) {
    const [table, row, column] = id.split("/");
    const told = ONWARD[column!] ?? (id.startsWith(LEFT) ? LEFT_OVER : undefined);
    const values = told?.from.map((name) => readIn(last.figures.get(`${table}/${row}/${name ?? column}`)));
    if (!told || !values?.every((value) => value !== undefined)) continue;
    hints.set(id.startsWith(LEFT) ? id.replace(LEFT, CARRIED) : figure.id, told.say(values));
  }
  return hints;
}

interface Told {
  /** The columns of the row that say it; the figure's own where none is named. */
  readonly from: readonly (string | undefined)[];
  say(values: readonly number[]): Text;
}

const LEFT_OVER: Told = {
  from: [undefined],
  say: ([left]) => ({ zh: `上年结转下年度 ${left}，须核对`, en: `${left} carried over last year, to be verified` }),
};

/** By the column that they are for. */
const ONWARD: Readonly<Record<string, Told>> = {
  现行有效件数: {
    from: ["现行有效件数"],
    say: ([valid]) => ({
      zh: `上年现行有效 ${valid}，加本年制发、减本年废止`,
      en: `${valid} in force last year, plus those made, less those repealed`,
    }),
  },
  上一年项目数量: {
    from: ["上一年项目数量", "本年增减"],
    say: ([items, change]) => ({
      zh: `上年报告 ${items}，增减 ${change}`,
      en: `${items} in last year's report, changed by ${change}`,
    }),
  },
};
