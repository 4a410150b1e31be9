import type { Diagnosis } from "../culprits/index.js";
import { totalOf } from "../figures/sums.js";
import { join, NOTHING, type Text } from "../language.js";
import type { Report } from "../report.js";
import type { Found } from "../rule.js";
import { fixFor, sayChanges } from "./changes.js";
import { type Evidence, habitsOf, notesOf, sayWhat } from "./evidence.js";
import { brokenIn, notes, sayFailed } from "./failed.js";
import { changedBy } from "./slip.js";
import { SLIPS } from "./slips.js";

/** More explanations than these are only counted. */
const SHOWN = 4;

/** Several explanations are as good as each other: all are named, the likelier first, none is preferred. */
export function chargeCandidates(
  report: Report,
  diagnosis: Diagnosis,
  { candidates, leading, favoured, support }: Evidence,
): Found {
  const broken = brokenIn(diagnosis);
  const total = totalOf(broken[0]!, report.figures);
  const said = sayWhat(support);
  const ranked = said.zh !== "" && leading < candidates.length;
  const first = ranked ? Math.min(leading, SHOWN) : SHOWN;
  const say = (those: typeof candidates) =>
    join(
      those.map((one) => sayChanges(report, diagnosis, one)),
      OR,
    );
  const [best, others] = [say(candidates.slice(0, first)), say(candidates.slice(first, SHOWN))];
  const failed = sayFailed(report, broken);
  const why = sayWhy(diagnosis);
  const more =
    candidates.length > SHOWN ? { zh: `；等 ${candidates.length} 种`, en: `; ${candidates.length} in all` } : NOTHING;
  const message = ranked
    ? {
        zh: `${failed.zh}。${why.zh}；结合${said.zh}看，最可能是：${best.zh}${others.zh && `；也可能是：${others.zh}`}${more.zh}。请对照台账核实。`,
        en: `${failed.en}. ${why.en}; by ${said.en} most likely: ${best.en}${others.en && `; also possible: ${others.en}`}${more.en}. Check with the records.`,
      }
    : {
        zh: `${failed.zh}。${why.zh}，可能是：${best.zh}${more.zh}。请对照台账核实。`,
        en: `${failed.en}. ${why.en}. Possible changes: ${best.en}${more.en}. Check with the records.`,
      };
  return {
    start: total.start,
    end: total.end,
    message,
    related: [
      ...notes(report, broken, total),
      ...notesOf(report, diagnosis.system, support),
      ...candidates.slice(0, SHOWN).flatMap((candidate) => habitsOf(report, diagnosis.system, candidate)),
    ],
    // With the others the prose would not agree any more.
    fixes: favoured.map((candidate) => fixFor(report, diagnosis, candidate)),
  };
}

/** What may have happened, as far as every explanation says the same. */
function sayWhy(diagnosis: Diagnosis): Text {
  const slip = SLIPS[diagnosis.mistake]?.somewhere?.(diagnosis.candidates.map((one) => changedBy(diagnosis, one)));
  return slip
    ? {
        zh: `${slip.zh}，但仅凭勾稽关系定不出是哪一处`,
        en: `${slip.en}, but the equations alone do not tell where`,
      }
    : { zh: "仅凭勾稽关系定不出是哪个数错", en: "The equations alone do not tell which figure is wrong" };
}

const OR: Text = { zh: "；或", en: "; or " };
