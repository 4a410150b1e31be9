import type { Rule } from "../rule.js";
import { rule as abbreviationUndefined } from "./abbreviation-undefined.js";
import { rule as abbreviationUnused } from "./abbreviation-unused.js";
import { rule as acronymSpelling } from "./acronym-spelling.js";
import { rule as amountDecimals } from "./amount-decimals.js";
import { rule as announcedCount } from "./announced-count.js";
import { rule as applicationsUntold } from "./applications-untold.js";
import { rule as bankCard } from "./bank-card.js";
import { rule as bareTable } from "./bare-table.js";
import { rule as blankFigure } from "./blank-figure.js";
import { rule as brokenLines } from "./broken-lines.js";
import { rule as classesDiffer } from "./classes-differ.js";
import { rule as commaMissing } from "./comma-missing.js";
import { rule as contactName } from "./contact-name.js";
import { rule as countForm } from "./count-form.js";
import { rule as coverLeft } from "./cover-left.js";
import { rule as dateForm } from "./date-form.js";
import { rule as dateSpacing } from "./date-spacing.js";
import { rule as decreaseBeyond } from "./decrease-beyond.js";
import { rule as documentNumber } from "./document-number.js";
import { rule as documentsNamed } from "./documents-named.js";
import { rule as doubledWord } from "./doubled-word.js";
import { rule as droppedCharacter } from "./dropped-character.js";
import { rule as editionMixed } from "./edition-mixed.js";
import { rule as editionYear } from "./edition-year.js";
import { rule as emptyRow } from "./empty-row.js";
import { rule as extraAspect } from "./extra-aspect.js";
import { rule as feeFigures } from "./fee-figures.js";
import { rule as figureTwice } from "./figure-twice.js";
import { rule as finalStop } from "./final-stop.js";
import { rule as floatingYear } from "./floating-year.js";
import { rule as foreignOrgan } from "./foreign-organ.js";
import { rule as fullWidthFigure } from "./full-width-figure.js";
import { rule as generalTalk } from "./general-talk.js";
import { rule as governmentResults } from "./government-results.js";
import { rule as halfWidthBrackets } from "./half-width-brackets.js";
import { rule as halfWidthPunctuation } from "./half-width-punctuation.js";
import { rule as hardSpace } from "./hard-space.js";
import { rule as headingGlued } from "./heading-glued.js";
import { rule as headingStop } from "./heading-stop.js";
import { rule as headingSuffix } from "./heading-suffix.js";
import { rule as identityNumber } from "./identity-number.js";
import { rule as impossibleDate } from "./impossible-date.js";
import { rule as itemNumber } from "./item-number.js";
import { rule as itemSpacing } from "./item-spacing.js";
import { rule as labelBroken } from "./label-broken.js";
import { rule as lateDate } from "./late-date.js";
import { rule as lawCited } from "./law-cited.js";
import { rule as levelSkipped } from "./level-skipped.js";
import { rule as malformedUrl } from "./malformed-url.js";
import { rule as misquotation } from "./misquotation.js";
import { rule as mixedIndent } from "./mixed-indent.js";
import { rule as noPeriod } from "./no-period.js";
import { rule as noticeCited } from "./notice-cited.js";
import { rule as numberMissing } from "./number-missing.js";
import { rule as oddTitle } from "./odd-title.js";
import { rule as organNames } from "./organ-names.js";
import { rule as overviewAspects } from "./overview-aspects.js";
import { rule as overviewLength } from "./overview-length.js";
import { rule as partsWhole } from "./parts-whole.js";
import { rule as partyNamed } from "./party-named.js";
import { rule as pauseBeforeAnd } from "./pause-before-and.js";
import { rule as pauseBetweenTitles } from "./pause-between-titles.js";
import { rule as percentage } from "./percentage.js";
import { rule as period } from "./period.js";
import { rule as placeholderFigure } from "./placeholder-figure.js";
import { rule as plainHttp } from "./plain-http.js";
import { rule as pointNumber } from "./point-number.js";
import { rule as preambleInside } from "./preamble-inside.js";
import { rule as preambleParts } from "./preamble-parts.js";
import { rule as privateMailbox } from "./private-mailbox.js";
import { rule as privatePhone } from "./private-phone.js";
import { rule as problemsImprovements } from "./problems-improvements.js";
import { rule as processingFee } from "./processing-fee.js";
import { rule as procurementPair } from "./procurement-pair.js";
import { rule as proseFigure } from "./prose-figure.js";
import { rule as rangeMark } from "./range-mark.js";
import { rule as redundantWords } from "./redundant-words.js";
import { rule as reportFollows } from "./report-follows.js";
import { rule as rowCells } from "./row-cells.js";
import { rule as rowDoubled } from "./row-doubled.js";
import { rule as rowLabel } from "./row-label.js";
import { rule as rowMissing } from "./row-missing.js";
import { rule as rowOrder } from "./row-order.js";
import { rule as rulesAuthority } from "./rules-authority.js";
import { rule as secrecyMark } from "./secrecy-mark.js";
import { rule as sectionDoubled } from "./section-doubled.js";
import { rule as sectionEmpty } from "./section-empty.js";
import { rule as sectionMissing } from "./section-missing.js";
import { rule as sectionNumeral } from "./section-numeral.js";
import { rule as sectionNumeralLost } from "./section-numeral-lost.js";
import { rule as sectionOrder } from "./section-order.js";
import { rule as sectionTitle } from "./section-title.js";
import { rule as sharesTotal } from "./shares-total.js";
import { rule as signatureDate } from "./signature-date.js";
import { rule as staleYear } from "./stale-year.js";
import { rule as stockBelowFlow } from "./stock-below-flow.js";
import { rule as strayComma } from "./stray-comma.js";
import { rule as straySpace } from "./stray-space.js";
import { rule as subjectNamed } from "./subject-named.js";
import { rule as sums } from "./sums.js";
import { rule as tableHead } from "./table-head.js";
import { rule as tableMissing } from "./table-missing.js";
import { rule as tableUnread } from "./table-unread.js";
import { rule as templateText } from "./template-text.js";
import { rule as termVariants } from "./term-variants.js";
import { rule as thousandsSeparator } from "./thousands-separator.js";
import { rule as titleYear } from "./title-year.js";
import { rule as unclosedMark } from "./unclosed-mark.js";
import { rule as unitInFigure } from "./unit-in-figure.js";
import { rule as unitSlip } from "./unit-slip.js";
import { rule as unmarkedTitle } from "./unmarked-title.js";
import { rule as unreadableFigure } from "./unreadable-figure.js";
import { rule as urlPunctuation } from "./url-punctuation.js";
import { rule as wrongTerm } from "./wrong-term.js";
import { rule as yearsCrossed } from "./years-crossed.js";

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
  labelBroken,
  hardSpace,
  emptyRow,
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
  yearsCrossed,
  period,
  signatureDate,
  impossibleDate,
  announcedCount,
  numberMissing,
  percentage,
  sharesTotal,
  partsWhole,
  figureTwice,
  documentsNamed,
  classesDiffer,
  proseFigure,
  applicationsUntold,
  unitSlip,
  itemNumber,
  pointNumber,
  itemSpacing,
  headingStop,
  headingSuffix,
  headingGlued,
  levelSkipped,
  oddTitle,
  coverLeft,
  templateText,
  reportFollows,
  preambleParts,
  preambleInside,
  overviewAspects,
  overviewLength,
  extraAspect,
  governmentResults,
  problemsImprovements,
  generalTalk,
  subjectNamed,
  processingFee,
  feeFigures,
  noPeriod,
  noticeCited,
  lawCited,
  documentNumber,
  floatingYear,
  dateForm,
  lateDate,
  rangeMark,
  rulesAuthority,
  stockBelowFlow,
  decreaseBeyond,
  procurementPair,
  organNames,
  foreignOrgan,
  abbreviationUndefined,
  abbreviationUnused,
  termVariants,
  unmarkedTitle,
  wrongTerm,
  misquotation,
  droppedCharacter,
  doubledWord,
  redundantWords,
  acronymSpelling,
  privatePhone,
  identityNumber,
  bankCard,
  contactName,
  partyNamed,
  privateMailbox,
  secrecyMark,
  halfWidthPunctuation,
  halfWidthBrackets,
  pauseBeforeAnd,
  pauseBetweenTitles,
  finalStop,
  commaMissing,
  strayComma,
  unclosedMark,
  straySpace,
  dateSpacing,
  mixedIndent,
  brokenLines,
  urlPunctuation,
  malformedUrl,
  plainHttp,
];
