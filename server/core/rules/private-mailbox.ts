import { MAIL_HOSTS } from "../prose/lexicon/people.js";
import { findPrivate, redaction } from "../prose/private.js";
import type { Rule } from "../rule.js";

const MAILBOX = new RegExp(
  `[\\w.+-]+@(?:vip\\.)?(?:${MAIL_HOSTS.join("|").replaceAll(".", "\\.")})(?![\\w.-]*\\w)`,
  "gi",
);

/** 商业邮箱. */
export const rule: Rule = {
  name: "private-mailbox",
  title: "公布了商业邮箱",
  severity: "information",
  *check(report) {
    for (const place of findPrivate(report, MAILBOX)) {
      yield {
        start: place.start,
        end: place.end,
        message: `“${place.text}”是商业邮箱。对外公布宜用政务邮箱；个人的邮箱不应公布。请核对。`,
        fixes: redaction(report.source, place, "邮箱"),
      };
    }
  },
};
