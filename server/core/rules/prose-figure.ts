import { type Claim, claimsOf, holds } from "../claims/index.js";
import { settled, suspects } from "../culprits/index.js";
import type { Text } from "../language.js";
import type { Figure, Report, Table } from "../report.js";
import type { Fix, Found, Rule } from "../rule.js";

/** 文字与表格不一致. */
export const rule: Rule = {
  name: "prose-figure",
  title: { zh: "文字与表格数字不一致", en: "Prose and table disagree" },
  severity: "error",
  *check(report) {
    const suspect = suspects(report);
    const isSuspect = ({ subject }: Claim) => subject.sums.flat().some((id) => suspect.has(id));
    // A figure under suspicion is told of once, by the sums.
    const wrong = claimsOf(report).filter((claim) => !holds(claim) && !isSuspect(claim));
    for (const table of report.tables) {
      const own = wrong.filter(({ subject }) => report.figures.get(subject.sums[0]![0]!)?.slot.table === table.form);
      if (own.length > 1 && isAllZero(report, table)) yield tellOfZeros(table, own);
      else yield* own.map((claim) => tell(report, claim));
    }
    // What is wrong even when that figure is mended is another mistake.
    const once = suspect.size > 0 ? mended(report) : undefined;
    if (once) for (const claim of claimsOf(once)) if (isSuspect(claim) && !holds(claim)) yield tell(once, claim, true);
  },
};

/** The report as it will be once what the sums are sure of is mended. */
function mended(report: Report): Report | undefined {
  const values = settled(report);
  if (!values) return undefined;
  const figures = [...values].map(([id, value]): [string, Figure] => [
    id,
    { ...report.figures.get(id)!, reading: { state: "number", value } },
  ]);
  return { ...report, figures: new Map([...report.figures, ...figures]) };
}

const isAllZero = ({ figures }: Report, { form }: Table) =>
  [...figures.values()].every(
    ({ slot, reading }) => slot.table !== form || (reading.state === "number" && reading.value === 0),
  );

/** A table that was never filled in contradicts all that the prose tells. */
function tellOfZeros({ form: { name } }: Table, [first, ...others]: readonly Claim[]): Found {
  const { start, end, says } = first!;
  return {
    start,
    end,
    message: {
      zh: `文字说${says.zh}，而${name.zh}的数字全是 0。请核对：表格可能没有填写。`,
      en: `The prose says ${says.en}, but every figure of ${name.en} is 0. Check: the table may not have been filled in.`,
    },
    related: others.map((claim) => ({
      start: claim.start,
      end: claim.end,
      message: { zh: `文字还说${claim.says.zh}`, en: `The prose also says ${claim.says.en}` },
    })),
  };
}

/** The text may count otherwise than the table. */
const LOOSE: Text = {
  zh: "统计口径不同的，请在文中说明；口径相同的，两处应当一致。",
  en: "If they count different things, say so in the prose; if not, make them agree.",
};
const STRICT: Text = {
  zh: "两处应当一致，请核对哪一处有误。",
  en: "They should agree; check which of the two is wrong.",
};

const PART: Text = {
  zh: "一部分不会多于全部，请核对哪一处有误。",
  en: "A part cannot be more than the whole; check which of the two is wrong.",
};

const adviceOn = ({ loose, part }: Claim["subject"]) => (loose ? LOOSE : part ? PART : STRICT);

/** @param inferred the table will say so only once it is mended */
function tell(report: Report, claim: Claim, inferred = false): Found {
  const { start, end, subject, says, counted } = claim;
  const figures = subject.sums[0]!.map((id) => report.figures.get(id)!);
  const shown = figures.find(({ reading }) => reading.state === "number" && reading.value !== 0) ?? figures[0]!;
  const table = shown.slot.table.name;
  const name = subject.part ? shown.slot.row.label : subject.name;
  const advice = adviceOn(subject);
  const reads = inferred
    ? { zh: `而按勾稽关系，${table.zh}中“${name}”应为`, en: `but by the equations “${name}” in ${table.en} should be` }
    : { zh: `而${table.zh}中“${name}”为`, en: `but in ${table.en} “${name}” is` };
  return {
    start,
    end,
    severity: subject.loose ? "information" : "error",
    message: {
      zh: `文字说${says.zh}，${reads.zh} ${counted[0]} 件。${advice.zh}`,
      en: `The prose says ${says.en}, ${reads.en} ${counted[0]}. ${advice.en}`,
    },
    related: [
      {
        start: shown.start,
        end: shown.end,
        message: { zh: `${table.zh}中的数字`, en: `The figure in ${table.en}` },
      },
    ],
    fixes: subject.part ? [] : fixesOf(claim),
  };
}

/** The prose as each way of counting would have it. */
function fixesOf({ start, end, inWords, instead, counted }: Claim): Fix[] {
  if (inWords && !instead) return [];
  return [...new Set(counted)].map((count) => {
    const text = instead?.(count) ?? String(count);
    const shown = instead ? `“${text}”` : text;
    const title = { zh: `文字改为${instead ? "" : " "}${shown}`, en: `Change the prose to ${shown}` };
    return { title, edits: [{ start, end, text }], safe: false };
  });
}
