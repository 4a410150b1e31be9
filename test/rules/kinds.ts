/**
 * The kinds of mistakes in reports, by the part that they stand in: what, and the rules that find it. — and why, where
 * none does.
 */
const KINDS = {
  "Edition and structure": `
form of another year | edition-year
notice of another year cited | notice-cited
two forms in one table | edition-mixed
section numeral lost | section-numeral-lost
section numeral wrong, repeated, out of order | section-numeral section-order section-doubled
section title reworded | section-title
section missing | section-missing
item number lost or uneven | item-number point-number item-spacing level-skipped
aspects missing from the overview | overview-aspects
section or overview without content | section-empty report-follows
overview too long | overview-length
preamble inside the overview | preamble-inside
preamble promises other parts | preamble-parts
not about this organ | general-talk
instructions of the form left in | template-text
section 5 without problem or improvement | problems-improvements subject-named
section 6 silent on the processing fee | processing-fee
results that governments report missing | government-results
other matters in the overview | extra-aspect
title not written as it should be | odd-title
year in title, period and text | title-year period
organ's name in several forms | organ-names
another organ's text | foreign-organ
cover and title both left in | cover-left`,
  Tables: `
table missing, unread, blank | table-missing table-unread bare-table
blank or placeholder for a figure | blank-figure placeholder-figure
no number | unreadable-figure
unit in a cell, amount in another unit | unit-in-figure unit-slip
decimals | count-form amount-decimals
separators, full-width digits, hard spaces | thousands-separator full-width-figure hard-space
header cells | table-head
rows missing, doubled, swapped, too long | row-missing row-doubled row-order row-cells
row labels | row-label label-broken
empty row | empty-row
borders missing | — not in the text`,
  Arithmetic: `
sums, columns shifted, applicant classes exchanged | sums
rules from an organ that cannot make them | rules-authority
fewer in force than were made | stock-below-flow decrease-beyond
procurements without amount | procurement-pair
partial disclosures counted twice | — not visible in the totals
against last year's report | — needs last year's report`,
  "Prose against tables and itself": `
applications, outcomes, applicants, reviews and suits, documents | prose-figure
applications not told | applications-untold
parts and wholes | parts-whole
shares and growth | percentage shares-total
two figures for one thing | figure-twice
number missing before its unit | number-missing
announced and delivered | announced-count classes-differ documents-named
fees | fee-figures`,
  "Dates and legal basis": `
signed before the period ends, or late | signature-date late-date
period missing | no-period
year left over, floating or crossed | stale-year floating-year years-crossed
date that does not exist or is not well written | impossible-date date-form date-spacing range-mark
number, article or short title of the law | law-cited document-number
quotation | misquotation`,
  Privacy: `
mobile, identity and bank card numbers | private-phone identity-number bank-card
person with contact data, applicant named | contact-name party-named
private mailbox | private-mailbox
mark of secrecy | secrecy-mark`,
  "Wording and punctuation": `
acronym misspelt | acronym-spelling
character dropped, word doubled | dropped-character doubled-word
wrong word, synonyms in a row | wrong-term redundant-words
abbreviations | abbreviation-undefined abbreviation-unused
one thing, several names | term-variants
stray spaces, indents, broken lines | stray-space mixed-indent broken-lines
punctuation missing or superfluous | final-stop comma-missing stray-comma
half-width punctuation and brackets | half-width-punctuation half-width-brackets
headings | heading-glued heading-stop heading-suffix
、 before 和, between titles | pause-before-and pause-between-titles
title without 《》 | unmarked-title
addresses | url-punctuation malformed-url plain-http
meaning: broken sentences, contradictions, vagueness | — only a reader can tell`,
} as const;

interface Kind {
  readonly part: string;
  readonly what: string;
  readonly rules: readonly string[];
  readonly why?: string;
}

export const kinds: readonly Kind[] = Object.entries(KINDS).flatMap(([part, lines]) =>
  lines
    .trim()
    .split("\n")
    .map((line): Kind => {
      const [what, by] = line.split(" | ") as [string, string];
      return by.startsWith("— ") ? { part, what, rules: [], why: by.slice(2) } : { part, what, rules: by.split(" ") };
    }),
);

/** As a chapter of test/rules/defects.md. */
export function kindsChapter(link: (rule: string) => string): string {
  const rows = kinds.map(
    ({ part, what, rules, why }) => `| ${part} | ${what} | ${why ? `— ${why}` : rules.map(link).join(", ")} |`,
  );
  return ["## Kinds of mistakes", "", "| Where | What | Rules |", "| --- | --- | --- |", ...rows].join("\n");
}
