import type { BlockForm, Edition } from "../server/core/form/edition.js";

/**
 * The TextMate grammar. It colours line by line, before and without the server, so it knows what a line looks like and
 * never what it means: a draft in any layout should read well, and nothing here decides whether a figure is right.
 */
export function grammar(editions: readonly Edition[]) {
  const blocks = editions.flatMap((edition) => edition.tables.flatMap((table) => table.blocks));
  const rows = anyOf(blocks.flatMap((block) => (block.abreast ? [] : rowNames(block))).map(label));
  const groups = anyOf(blocks.flatMap((block) => (block.abreast ? [] : groupNames(block))).map(label));
  const heads = anyOf(blocks.flatMap(headNames).map(label));
  const titles = anyOf(editions.flatMap((edition) => edition.sections.map((section) => loose(section.title))));
  // Names that stand in narrow cells, and so are broken.
  const piece = pieceOf([
    ...blocks.flatMap(groupNames),
    ...blocks.flatMap(headNames).filter((name) => name.length <= 6),
    ...blocks.flatMap(rowNames).filter((name) => /^\p{Script=Han}{10,}$/u.test(name)),
  ]);

  return {
    name: "政府信息公开年报",
    scopeName: "text.gouji",
    patterns: ["markup", "title", "row", "section", "spaced", "cell", "piece", "subheading", "prose"].map(include),
    repository: {
      // Tags recede so that the figures between them stand out.
      markup: {
        patterns: [
          { name: "comment.block.gouji", match: "<!--.*?-->" },
          { name: "punctuation.definition.tag.gouji", match: String.raw`</?[A-Za-z][A-Za-z0-9]*(?=[\s/>])[^<>]*>` },
          { name: "punctuation.separator.table.gouji", match: String.raw`^(?=.*-{3})[\p{Zs}|:+=-]+$` },
          { name: "punctuation.separator.cell.gouji", match: String.raw`\|` },
        ],
      },
      title: {
        match: `${lead}([^\\t|<>。，；]{0,60}?(${year}${gap}年)${gap}度?${gap}${loose("政府信息公开")}${gap}(?:[工作年度]${gap})*报${gap}告)${tail}`,
        captures: {
          1: { name: "markup.heading.1.gouji entity.name.section.gouji" },
          2: { name: "constant.numeric.date.gouji" },
        },
      },
      // A row of the form, in a cell or at the head of a line of figures.
      row: {
        patterns: [
          { match: `${left}(${rows}${bracket})${right}`, captures: { 1: { name: rowScope } } },
          { match: `${left}(${groups}${bracket})${right}`, captures: { 1: { name: groupScope } } },
          {
            begin: `^${gap}(?:(${groups})${gap})?(${rows}${bracket})(?=(?:\\p{Zs}+${written})+${gap}$)`,
            beginCaptures: { 1: { name: groupScope }, 2: { name: rowScope } },
            end: "$",
            patterns: [include("figures")],
          },
          { match: `^${gap}((?>(?:${heads})${gap})+${bracket})$`, captures: { 1: { name: headScope } } },
          { match: `${left}(${heads}${bracket})${right}`, captures: { 1: { name: headScope } } },
        ],
      },
      section: {
        match: `${lead}((?:([一二三四五六七八九十]{1,3}、|[一二三四五六1-6１-６][、.．])${gap})?(?:${titles})|([一二三四五六七八九十]{1,3}、)${unlessFigures}${gap}[^\\t|<>。；]{1,40}?)${tail}`,
        captures: {
          1: { name: "markup.heading.2.gouji entity.name.section.gouji" },
          2: { name: "punctuation.definition.heading.gouji" },
          3: { name: "punctuation.definition.heading.gouji" },
        },
      },
      // A figure alone in its cell, or alone on its line.
      cell: {
        patterns: [
          { match: `${left}(${figure})${right}`, captures: { 1: { name: figureScope } } },
          { match: `${inner}(${placeholder})${right}`, captures: { 1: { name: placeholderScope } } },
          // A dot in a line of its own is a date or a list number rather than a figure gone wrong.
          {
            match: `(?:${inner}|^${gap}(?=[^.．]*$|[^\\t|]*[\\t|]))(${malformed}(?:\\p{Zs}+${malformed})*)${right}`,
            captures: { 1: { name: malformedScope } },
          },
        ],
      },
      // Figures that end a line whose label stands above, or is no label of the form; but no page number (- 5 -).
      spaced: {
        begin: `(?:^|(?<=[^\\d\\p{Zs}]\\p{Zs}))(?!-\\p{Zs}*[0-9]+\\p{Zs}*-$)(?=${gap}(?>(?:${written}(?:\\p{Zs}+|$)){3,40})$)`,
        end: "$",
        patterns: [include("figures")],
      },
      figures: {
        patterns: [
          { name: figureScope, match: `(?<=\\p{Zs}|^)${figure}(?=\\p{Zs}|$)` },
          { name: placeholderScope, match: `(?<=\\p{Zs}|^)${placeholder}(?=\\p{Zs}|$)` },
          { name: malformedScope, match: String.raw`[^\p{Zs}]+` },
        ],
      },
      // What is left of a label whose cell the layout broke over several lines.
      piece: { match: `${left}(${piece})${gap}$`, captures: { 1: { name: headScope } } },
      subheading: {
        patterns: [
          subheading(3, "[（(][一二三四五六七八九十]{1,3}[）)]"),
          subheading(4, "[0-9０-９]{1,2}[.．、](?![0-9０-９])"),
          {
            name: "keyword.other.enumeration.gouji",
            match: `(?:^${gap}|(?<=[。；：，;:,]))[一二三四五六七八九十]是(?=\\p{Han})`,
          },
        ],
      },
      prose: {
        patterns: [
          {
            name: "string.other.link.gouji markup.underline.link.gouji",
            match: String.raw`https?://[0-9A-Za-z\-._~:/?#@!$&'*+,;=%]+[0-9A-Za-z/=#]`,
          },
          { name: "constant.character.entity.gouji", match: String.raw`&(?:[A-Za-z]+|#\d+|#x\h+);` },
          {
            name: "string.quoted.other.citation.gouji",
            match: "(《)[^《》]*(?:《[^《》]*》[^《》]*)*(》)",
            captures: {
              1: { name: "punctuation.definition.string.begin.gouji" },
              2: { name: "punctuation.definition.string.end.gouji" },
            },
          },
          {
            name: "string.other.document-number.gouji",
            match: String.raw`(?:国(?:办公开办|办)?[发函])?[〔［\[](?:19|20)\d{2}[〕］\]]${gap}第?${gap}\d+${gap}号`,
          },
          { name: "constant.numeric.date.gouji", match: `${year}${gap}年(?:${gap}${monthDay})?|${monthDay}` },
          {
            name: "constant.numeric.quantity.gouji",
            match: String.raw`(?<![\dA-Za-z.])\d+(?:,\d{3})*(?:\.\d+)?${gap}([%％]|(?:亿|万余?|余)?(?:元|人次|个工作日|[件条篇次份人个项期场部起宗家名]))`,
            captures: { 1: { name: "keyword.other.unit.gouji" } },
          },
        ],
      },
    },
  };
}

const include = (name: string) => ({ include: `#${name}` });

const rowScope = "entity.name.tag.row.gouji";
const groupScope = "entity.name.tag.group.gouji";
const headScope = "entity.name.type.column.gouji";
const figureScope = "constant.numeric.figure.gouji";
const malformedScope = "invalid.illegal.figure.gouji";
const placeholderScope = "invalid.deprecated.placeholder.gouji";

// Layouts part cells by a tab, a bar, a tag, or a line of their own.
const gap = String.raw`\p{Zs}*`;
const pad = String.raw`(?:\p{Zs}|&nbsp;)*`;
const inner = String.raw`(?<=[\t|>])${pad}`;
const left = String.raw`(?:^|(?<=[\t|>]))${pad}`;
const right = String.raw`(?=${pad}(?:$|[\t|<]))`;
// A heading has a line to itself, perhaps as Markdown or between tags.
const lead = String.raw`(?:^[\p{Zs}#*]*+|(?<=>)${pad})`;
const tail = String.raw`(?=[\p{Zs}*]*(?:$|<))`;
const unlessFigures = String.raw`(?!.*\p{Zs}[0-9]+${gap}$)`;

const figure = String.raw`[+\-−]?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?`;
const placeholder = "(?:[/／–]|-{1,2}|—{1,2}|无)";
/** Looks like a figure, but is not to be read as one: 491,5000, ２, O, 12件. */
const malformed = String.raw`(?=[^\t|<>\p{Zs}]*[0-9０-９OoIl])[+＋\-－−—]?[0-9０-９OoIl,，.．]+[件条个元万亿]*`;
const written = `(?:${malformed}|${placeholder})`;

const year = "(?:(?:19|20)[0-9]{2}|二[〇○零Ｏ0][〇○零一二三四五六七八九]{2})";
const monthDay = `(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})${gap}月(?:${gap}(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})${gap}日)?`;

/** The whole line when it is short and no sentence; else its opening words up to 。 or ：; else the number alone. */
function subheading(level: number, number: string) {
  const name = `markup.heading.${level}.gouji`;
  const captures = { 1: { name: "punctuation.definition.heading.gouji" } };
  const words = "[^，。：:；\\t|<>]{1,30}(?=[。：:])";
  const line = `${unlessFigures}[^。：:；\\t|<>]{1,40}?${tail}`;
  return { name, match: `${lead}(${number})(?:${gap}(?:${line}|${words}))?`, captures };
}

const rowNames = (block: BlockForm) => block.rows.flatMap((row) => [row.label, ...(row.aliases ?? [])]);
const groupNames = (block: BlockForm) => block.rows.flatMap((row) => row.groups);
const headNames = (block: BlockForm) => [
  ...block.heads,
  ...block.columns.flatMap((column) => [column.label, ...(column.aliases ?? [])]),
  ...(block.abreast ? rowNames(block) : []),
];

/**
 * A label is told by how it begins: drafts end it in brackets of their own, or break it at the margin.
 * Ten characters tell all of them apart.
 */
function label(name: string) {
  const plain = name.replace(/(?<=.)（[^）]*）$/, "");
  const key = plain.slice(0, 10);
  return key === plain ? loose(key) : String.raw`${loose(key)}[^\t|<>。0-9０-９]{0,40}?`;
}
const bracket = String.raw`(?:${gap}[（(][^\t|<>。（）()]{0,80}[）)]?)?`;

const variants: Readonly<Record<string, string>> = {
  "（": "[（(]",
  "）": "[）)]",
  "“": '[“"]',
  "”": '[”"]',
  "：": "[：:]",
  "，": "[，,]",
  "、": "[、，,.．]",
  ".": "[.．、]",
  "/": "[/／]",
};
/** As written in drafts: half-width punctuation, and spaces that justification put between the characters. */
const loose = (text: string) => [...text].map((char) => variants[char] ?? char).join(gap);

/** Longest first, so that no name hides a longer one that it begins. */
function anyOf(patterns: readonly string[]) {
  const longestFirst = [...new Set(patterns)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return `(?:${longestFirst.join("|")})`;
}

/** Layouts break a name after two or four characters, or after each. */
function pieceOf(names: readonly string[]) {
  const words = names.map((name) => name.replace(/^（.）|^.、/, ""));
  const pairs = words.flatMap((word) => word.match(/../gu) ?? []);
  const chars = new Set(names.join("").replace(/[（）]/g, ""));
  return `(?:[（(].[）)])?${gap}${anyOf(pairs)}+|[（(].[）)]|[${[...chars].sort().join("")}]`;
}
