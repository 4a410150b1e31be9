import type { Rule } from "../rule.js";
import { rule as amountDecimals } from "./amount-decimals.js";
import { rule as announcedCount } from "./announced-count.js";
import { rule as bareTable } from "./bare-table.js";
import { rule as blankFigure } from "./blank-figure.js";
import { rule as countForm } from "./count-form.js";
import { rule as editionMixed } from "./edition-mixed.js";
import { rule as editionYear } from "./edition-year.js";
import { rule as fullWidthFigure } from "./full-width-figure.js";
import { rule as impossibleDate } from "./impossible-date.js";
import { rule as numberMissing } from "./number-missing.js";
import { rule as percentage } from "./percentage.js";
import { rule as period } from "./period.js";
import { rule as placeholderFigure } from "./placeholder-figure.js";
import { rule as proseFigure } from "./prose-figure.js";
import { rule as rowCells } from "./row-cells.js";
import { rule as rowDoubled } from "./row-doubled.js";
import { rule as rowLabel } from "./row-label.js";
import { rule as rowMissing } from "./row-missing.js";
import { rule as rowOrder } from "./row-order.js";
import { rule as sectionDoubled } from "./section-doubled.js";
import { rule as sectionEmpty } from "./section-empty.js";
import { rule as sectionMissing } from "./section-missing.js";
import { rule as sectionNumeral } from "./section-numeral.js";
import { rule as sectionNumeralLost } from "./section-numeral-lost.js";
import { rule as sectionOrder } from "./section-order.js";
import { rule as sectionTitle } from "./section-title.js";
import { rule as signatureDate } from "./signature-date.js";
import { rule as staleYear } from "./stale-year.js";
import { rule as sums } from "./sums.js";
import { rule as tableHead } from "./table-head.js";
import { rule as tableMissing } from "./table-missing.js";
import { rule as tableUnread } from "./table-unread.js";
import { rule as thousandsSeparator } from "./thousands-separator.js";
import { rule as titleYear } from "./title-year.js";
import { rule as unitInFigure } from "./unit-in-figure.js";
import { rule as unreadableFigure } from "./unreadable-figure.js";

/** Every rule, in the order of the documentation: tables, rows, figures, sums, sections, years. */
export const rules: readonly Rule[] = [
  tableMissing,
  tableUnread,
  bareTable,
  tableHead,
  rowMissing,
  rowDoubled,
  rowOrder,
  rowCells,
  rowLabel,
  unreadableFigure,
  countForm,
  blankFigure,
  placeholderFigure,
  unitInFigure,
  amountDecimals,
  thousandsSeparator,
  fullWidthFigure,
  sums,
  sectionMissing,
  sectionDoubled,
  sectionOrder,
  sectionNumeral,
  sectionNumeralLost,
  sectionTitle,
  sectionEmpty,
  editionYear,
  editionMixed,
  titleYear,
  staleYear,
  period,
  signatureDate,
  impossibleDate,
  announcedCount,
  numberMissing,
  percentage,
  proseFigure,
];
