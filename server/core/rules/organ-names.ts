import { indexAt, placeOf } from "../document/prose.js";
import { organName } from "../prose/organ.js";
import type { Report } from "../report.js";
import type { Rule } from "../rule.js";
import type { Span } from "../text.js";

/** 北京市某局（以下简称“我局”） */
const DEFINED = /([一-龥]{4,40})\((?:以下|下)(?:统一)?(?:简称|称)(?:为)?:?"?[我本][^)]*\)/g;
/** 西城区政府办公室: a government's own name has 人民 in it. */
const SHORT = /[省市州县区旗镇乡]政府(?=$|办公?|机关|研究室|驻)/;

/** 机关名称前后不一. */
export const rule: Rule = {
  name: "organ-names",
  title: { zh: "机关名称前后不一", en: "Organ named in different ways" },
  severity: "warning",
  *check(report) {
    const { title, source, signature } = report;
    const place = title?.organ;
    const name = organName(report);
    if (!place || !name) return;
    const full = definedName(report, name);
    const short = SHORT.exec(name)?.[0];
    const right = full?.text ?? (short ? name.replace("政府", "人民政府") : name);
    const signed = signature?.organ;
    const abbreviated = signed && isAbbreviation(signed.text, right) ? signed : undefined;
    const notes = [
      ...(full ? [{ ...only(full), message: { zh: `正文写作“${full.text}”`, en: `“${full.text}” in the text` } }] : []),
      ...(abbreviated
        ? [
            {
              ...only(abbreviated),
              message: { zh: `落款写作“${abbreviated.text}”`, en: `“${abbreviated.text}” in the signature` },
            },
          ]
        : []),
    ];
    if (right !== name) {
      yield {
        ...only(place),
        message: {
          zh: `标题中的机关名称写作“${name}”，不是全称“${right}”。标题、正文和落款的名称应当一致，用全称。请统一。`,
          en: `The title names the organ “${name}”, not in full “${right}”. Title, text and signature have one name, the full one. Use it everywhere.`,
        },
        related: notes,
        fixes: [
          {
            title: { zh: `标题改为“${right}”`, en: `Change the title to “${right}”` },
            edits: rename(source, place, name, right),
            safe: false,
            preferred: true,
          },
        ],
      };
    } else if (abbreviated) {
      yield {
        ...only(abbreviated),
        message: {
          zh: `落款写作“${abbreviated.text}”，标题写作“${name}”。落款应当用全称。请统一。`,
          en: `The signature reads “${abbreviated.text}”, the title “${name}”. The signature has the full name. Use it there.`,
        },
        related: [{ ...only(place), message: { zh: `标题写作“${name}”`, en: `“${name}” in the title` } }],
        fixes: [
          {
            title: { zh: `落款改为“${name}”`, en: `Change the signature to “${name}”` },
            edits: [{ ...only(abbreviated), text: name }],
            safe: false,
            preferred: true,
          },
        ],
      };
    }
  },
};

const only = ({ start, end }: Span): Span => ({ start, end });

function rename(source: string, { start, end }: Span, name: string, right: string) {
  return /[\n\r]/.test(source.slice(start, end)) || source.slice(start, end) !== name
    ? []
    : [{ start, end, text: right }];
}

/** The name that the text defines an abbreviation for, where the title has only its end. */
function definedName({ prose, title }: Report, name: string): (Span & { text: string }) | undefined {
  const begin = indexAt(prose, title!.end);
  for (const match of prose.text.slice(begin).matchAll(DEFINED)) {
    const words = match[1]!;
    const at = words.lastIndexOf(name);
    const prefix = /[一-龥]{2,12}?[省市区州]$/.exec(words.slice(0, at))?.[0];
    if (at <= 0 || at + name.length !== words.length || !prefix) continue;
    const from = begin + match.index + at - prefix.length;
    return { ...placeOf(prose, from, begin + match.index + words.length), text: prefix + name };
  }
  return undefined;
}

/** Whether one is the other with characters left out: 区外联办. */
function isAbbreviation(short: string, full: string): boolean {
  if (short.length < 3 || short.length >= full.length || full.endsWith(short)) return false;
  let at = 0;
  for (const character of short) {
    at = full.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
