import { runsOf } from "../prose/items.js";
import type { Rule } from "../rule.js";

/** 一、之下直接用 1.；只用两级时也有人这样编号，因此默认关闭. */
export const rule: Rule = {
  name: "level-skipped",
  title: { zh: "层次序号跳级", en: "Level of numbers skipped" },
  severity: "off",
  *check(report) {
    const runs = runsOf(report);
    const [first] = runs.flatMap(({ items }) => items).sort((a, b) => a.line.from - b.line.from);
    if (first?.style !== "digit") return;
    yield {
      ...first.marker,
      message: {
        zh: "“一、”之下直接用了“1.”，跳过了“（一）”。公文的层次序号依次为“一、”“（一）”“1.”“（1）”（GB/T 9704—2012）；只有两级时可以不改。",
        en: "“1.” stands right under “一、”, without “（一）”. Official documents number their levels “一、”, “（一）”, “1.”, “（1）” (GB/T 9704—2012); with two levels only it may stay.",
      },
    };
  },
};
