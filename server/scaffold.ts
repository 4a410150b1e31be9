import { Complaint } from "./complaint.js";

const RULES = "server/core/rules";
export const INDEX = `${RULES}/index.ts`;

/** Files beside the rules that are none. */
const TAKEN = ["index", "profiles"];

/**
 * The files of a new rule, by their paths: the check, its page and the list of all rules with it at the end.
 * They compile and pass every test as they are, so that from the first line on one changes what works.
 * @param index the list as it is now
 * @throws Complaint when the name is none for a rule, or taken
 */
export function scaffold(name: string, index: string): Readonly<Record<string, string>> {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name)) {
    throw new Complaint({
      zh: `“${name}”不能作规则名：用小写英文单词，以连字符相连，如 stale-year`,
      en: `“${name}” is no name for a rule: use lower-case words joined by hyphens, such as stale-year`,
    });
  }
  if (TAKEN.includes(name) || index.includes(`"./${name}.js"`)) {
    throw new Complaint({ zh: `已经有 ${name} 了，请换一个名字`, en: `${name} is there already; take another name` });
  }
  return { [`${RULES}/${name}.ts`]: check(name), [`${RULES}/${name}.md`]: page(name), [INDEX]: listed(name, index) };
}

const IMPORT = /^import \{ rule as \w+ \} from "\.\/([\w-]+)\.js";\n/gm;

function listed(name: string, index: string): string {
  const variable = name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const line = `import { rule as ${variable} } from "./${name}.js";\n`;
  const next = [...index.matchAll(IMPORT)].find(([, other]) => other! > name);
  const last = [...index.matchAll(IMPORT)].at(-1)!;
  const at = next?.index ?? last.index + last[0].length;
  return (index.slice(0, at) + line + index.slice(at)).replace(/\n\];\n$/, `\n  ${variable},\n];\n`);
}

const check = (name: string) => `import { findWords } from "../prose/words.js";
import type { Rule } from "../rule.js";

/** What to look for: in the prose without its white space, half-width forms for full-width ones. */
const SAMPLE = /${name}待写。/g;

/** 新规则. */
export const rule: Rule = {
  name: "${name}",
  title: { zh: "新规则 ${name}", en: "New rule ${name}" },
  severity: "information",
  *check(report) {
    for (const { start, end, text } of findWords(report, SAMPLE)) {
      yield {
        start,
        end,
        // What is wrong, why, and what to do.
        message: {
          zh: \`这里写着“\${text}”。这是新规则的样例。请删去。\`,
          en: \`It says “\${text}” here. That is the sample of a new rule. Delete it.\`,
        },
        fixes: [
          {
            title: { zh: \`删去“\${text}”\`, en: \`Delete “\${text}”\` },
            edits: [{ start, end, text: "" }],
            safe: false,
            preferred: true,
          },
        ],
      };
    }
  },
};
`;

const page = (name: string) => `# 新规则 ${name}

## 内容

查什么，不查什么。

## 依据

- 哪个文件的哪一条；没有依据的，写明是通行做法。

## 改法

怎样改。

## 修正是否稳妥

稳妥，或者须核对，为什么。

## 示例

没有问题的：

\`\`\`gouji 2024
\`\`\`

有问题的：

\`\`\`gouji 2024 实际收取0元。
实际收取0元。⟦${name}待写。⟧
\`\`\`

- 提示：这里写着“${name}待写。”。这是新规则的样例。请删去。
  - 删去“${name}待写。”（首选，须核对）：删去 \`${name}待写。\`
`;
