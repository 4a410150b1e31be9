import { MAIL_HOSTS } from "../prose/lexicon/people.js";
import { findPrivate, redaction } from "../prose/private.js";
import type { Rule } from "../rule.js";

const MAILBOX = new RegExp(
  `(?<![\\w.+-])[\\w.+-]+@(?:vip\\.)?(?:${MAIL_HOSTS.join("|").replaceAll(".", "\\.")})(?![\\w.-]*\\w)`,
  "gi",
);

/** 商业邮箱. */
export const rule: Rule = {
  name: "private-mailbox",
  title: { zh: "公布了商业邮箱", en: "Mailbox of a public provider" },
  severity: "information",
  *check(report) {
    for (const place of findPrivate(report, MAILBOX)) {
      yield {
        start: place.start,
        end: place.end,
        message: {
          zh: `“${place.text}”是商业邮箱。对外公布宜用政务邮箱；个人的邮箱不应公布。请核对。`,
          en: `“${place.text}” is a mailbox of a public provider. Offices publish official ones, and nobody publishes a private one. Check.`,
        },
        fixes: redaction(report.source, place, { zh: "邮箱", en: "mailbox" }),
      };
    }
  },
};
