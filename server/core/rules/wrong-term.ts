import { TERMS } from "../prose/lexicon/terms.js";
import { misused } from "../prose/misused.js";
import type { Rule } from "../rule.js";

/** 用词不当. */
export const rule: Rule = {
  name: "wrong-term",
  title: { zh: "用词不当", en: "Wrong word" },
  severity: "warning",
  check: (report) => misused(report, TERMS),
};
