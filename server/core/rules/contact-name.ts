import { SURNAME } from "../prose/lexicon/people.js";
import { findPrivate } from "../prose/private.js";
import type { Rule } from "../rule.js";

const NAME = new RegExp(
  `联系人(?:及电话)?[:：]?[ \\u3000\\xa0]*${SURNAME}[一-龥]{1,2}(?![一-龥])(?=[^\\n\\r。]{0,20}?(?:\\d{7}|@))`,
  "g",
);
/** An office, which is what should stand there. */
const OFFICE = /[科室股办局处部委院所站队组]$|同志|先生|女士$/;

/** 公布了联系人姓名. */
export const rule: Rule = {
  name: "contact-name",
  title: { zh: "公布了联系人姓名", en: "Name of a contact person published" },
  severity: "warning",
  *check(report) {
    for (const { start, end, text } of findPrivate(report, NAME)) {
      if (OFFICE.test(text)) continue;
      const label = text.match(/^联系人(?:及电话)?[:：]?\s*/)![0];
      yield {
        start: start + label.length,
        end,
        message: {
          zh: `“${text.slice(label.length)}”是个人姓名，连同联系方式一起公布不妥。请改用承办机构的名称和办公电话。`,
          en: `“${text.slice(label.length)}” is a person's name, better not published with a way to reach them. Give the office in charge and its number.`,
        },
        fixes: [
          {
            title: { zh: "“联系人”和姓名改为“联系电话”", en: "Change “联系人” and the name to “联系电话”" },
            edits: [{ start, end, text: "联系电话：" }],
            safe: false,
            preferred: true,
          },
        ],
      };
    }
  },
};
