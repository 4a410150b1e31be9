import { QUOTATIONS } from "../prose/lexicon/terms.js";
import { misused } from "../prose/misused.js";
import type { Rule } from "../rule.js";

/** 引文不准确. */
export const rule: Rule = {
  name: "misquotation",
  title: { zh: "引文不准确", en: "Inexact quotation" },
  severity: "information",
  check: (report) => misused(report, QUOTATIONS),
};
