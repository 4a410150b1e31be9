import type { Mistake } from "../culprits/index.js";
import { nameRow, type Slot } from "../form/edition.js";
import { inBoth, LIST, type Text } from "../language.js";

/** What a slip of the hand did, in words. */

/** A figure that an explanation changes. */
export interface Changed {
  readonly slot: Slot;
  /** As written; 0 where it was left blank. */
  readonly from: number;
  readonly to: number;
}

export interface Slip {
  /** What may have happened to the figures that were just named. */
  readonly did: (changes: readonly Changed[]) => Text;
  /** What undoes it. */
  readonly undo: (changes: readonly Changed[]) => Text;
  /** What may have happened, where several explanations are left. */
  readonly somewhere?: (explanations: readonly (readonly Changed[])[]) => Text;
}

const say = (zh: string, en: string) => (): Text => ({ zh, en });

/** 改为 12、0. */
const change = (changes: readonly Changed[]): Text => {
  const values = inBoth((language) => changes.map(({ to }) => to).join(LIST[language]));
  return { zh: `改为 ${values.zh} `, en: `Change them to ${values.en}` };
};
const asColumnsAsk = say("按各列改正", "Change them as their columns ask");

export const SLIPS: Partial<Record<Mistake, Slip>> = {
  exchange: {
    did: say("可能填颠倒了", "may stand in each other's place"),
    undo: say("对调", "Exchange them"),
    somewhere: say("可能有相邻两格填颠倒了", "Two neighbours may stand in each other's place"),
  },
  split: {
    did: say("可能是一个数拆成了两格", "may be one number split over two cells"),
    undo: change,
  },
  joined: {
    did: say("可能是两个数连在了一格", "may be two numbers run together in one cell"),
    undo: change,
  },
  moved: {
    did: (changes) => {
      const [from] = moved(changes);
      const line = { zh: lineOf(changes), en: lineOf(changes, "column", "row") };
      const [wrong, right] = moved(changes).map((one) => nameIn(changes, one));
      return {
        zh: `可能有 ${from.from - from.to} 件记错了${line.zh}，应记在“${right}”而记到了“${wrong}”`,
        en: `may have ${from.from - from.to} counted in the wrong ${line.en}, under “${wrong}” instead of “${right}”`,
      };
    },
    undo: change,
    somewhere: (explanations) => {
      const [first] = explanations as readonly [readonly Changed[]];
      const by = Math.abs(first[0]!.from - first[0]!.to);
      const [wrong, right] = moved(first).map((one) => nameIn(first, one));
      const isSame = explanations.every((changes) => nameIn(changes, moved(changes)[0]) === wrong);
      const line = { zh: lineOf(first), en: lineOf(first, "column", "row") };
      // Where a row that is added stands beside one that is taken away, which line has too many is not sure.
      return isSame
        ? {
            zh: `“${wrong}”${line.zh}多 ${by}，“${right}”${line.zh}少 ${by}，合计不变：可能有 ${by} 件应记在“${right}”而记到了“${wrong}”`,
            en: `${line.en} “${wrong}” has ${by} too many and “${right}” ${by} too few, while their sum holds: ${by} may have been counted under “${wrong}” instead of “${right}”`,
          }
        : {
            zh: `“${wrong}”和“${right}”两${line.zh}一多一少，都差 ${by}，合计不变：可能有 ${by} 件在这两${line.zh}之间记错了`,
            en: `${line.en}s “${wrong}” and “${right}” are ${by} off, one up and one down, while their sum holds: ${by} may have been counted in the wrong one of the two`,
          };
    },
  },
  totals: {
    did: say("可能漏填了合计", "may be totals that were forgotten"),
    undo: say("补上合计", "Fill the totals in"),
  },
  rows: {
    did: say("可能与相邻的行填颠倒了", "may be two rows in each other's place"),
    undo: say("两行对调", "Exchange the two rows"),
  },
  shift: {
    did: say("可能错了一格", "may be one column off"),
    undo: say("移回原位", "Move them back"),
  },
  pasted: {
    did: say("可能误填了相邻一行的数", "may be the figures of the row beside it"),
    undo: asColumnsAsk,
    somewhere: say("可能有一行误填了相邻一行的数", "A row may have the figures of the one beside it"),
  },
  row: {
    did: say("可能整行填错了", "may be another row's figures"),
    undo: asColumnsAsk,
    somewhere: say("可能有一行整行填错了", "A whole row may have other figures than its own"),
  },
};

/** The figure that has too much, and the one that has too little. */
const moved = ([one, other]: readonly Changed[]): readonly [Changed, Changed] =>
  one!.to < one!.from ? [one!, other!] : [other!, one!];

/** In which line an amount was counted wrongly: in the wrong column of a row, or in the wrong row. */
const lineOf = ([one, other]: readonly Changed[], column = "列", row = "行") =>
  one!.slot.row === other!.slot.row ? column : row;

const nameIn = ([one, other]: readonly Changed[], { slot }: Changed) =>
  one!.slot.row === other!.slot.row ? slot.column.label : nameRow(slot.block, slot.row);
