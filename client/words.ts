import type { Text } from "../server/core/language.js";

/** What package.json says, by the keys that stand for it there: `%command.check%`. Its settings say theirs themselves. */
export const WORDS: Readonly<Record<string, Text>> = {
  name: { zh: "勾稽", en: "Gouji" },
  displayName: {
    zh: "勾稽 Gouji：政府信息公开工作年度报告",
    en: "Gouji 勾稽: Yearly Reports on Open Government Information",
  },
  description: {
    zh: "边写边查：政府信息公开工作年度报告的勾稽关系、格式、年度与文字",
    en: "Checks the yearly reports of Chinese organs (《政府信息公开工作年度报告》) while they are written: sums, form, years and words",
  },
  language: { zh: "政府信息公开年报", en: "Open Government Report" },
  "command.check": { zh: "检查本报告", en: "Check This Report" },
  "command.showStatus": { zh: "查看检查情况", en: "Show What Was Checked" },
  "command.fixAll": { zh: "修正全部可稳妥修正之处", en: "Mend All That Can Be Mended Safely" },
  "command.layout": { zh: "改写表格的版式…", en: "Write the Table in Another Layout…" },
  "command.totals": { zh: "按各项重算合计（先预览）", en: "Add Up Totals Anew (with a Preview)" },
  "command.edition": {
    zh: "换用报告年度的格式（先预览）",
    en: "Put Tables into the Report Year's Form (with a Preview)",
  },
  "command.missing": { zh: "补上缺少的标题和表格", en: "Insert Missing Headings and Tables" },
  "command.renumber": { zh: "全部标题重新编号", en: "Number All Headings Anew" },
  "command.redact": { zh: "删去全部个人信息", en: "Delete All Personal Information" },
  "command.new": { zh: "新建年报", en: "New Report" },
  "command.explain": { zh: "查看规则说明", en: "Show the Page of a Rule" },
  "command.restart": { zh: "重新启动检查服务", en: "Restart the Server" },
  "command.showLog": { zh: "查看日志", en: "Show the Log" },
  "command.openSample": { zh: "打开样例", en: "Open a Sample" },
  "command.showProblem": { zh: "看一处错误", en: "Show an Error" },
  "command.showFix": { zh: "看怎样改正", en: "Show How to Mend It" },
  "command.openTableView": { zh: "打开表格视图", en: "Open the Table View" },
  "command.printView": { zh: "另存为可打印的网页", en: "Save as a Page to Print" },

  "token.heading": { zh: "年报各部分的标题", en: "Heading of a section of a report" },
  "token.total": { zh: "合计", en: "Total" },
  "token.unreadable": { zh: "读不出的数字", en: "Figure that cannot be read" },

  "walkthrough.title": { zh: "第一次用勾稽", en: "Gouji for the First Time" },
  "walkthrough.description": {
    zh: "打开一份样例，看一处错误，改正它，再生成自己的新稿。约三分钟。",
    en: "Open a sample, see an error, mend it, and begin a draft of your own. It takes about three minutes.",
  },
  "walkthrough.sample.title": { zh: "打开样例", en: "Open a Sample" },
  "walkthrough.sample.description": {
    zh: "样例是从 Word 粘贴来的年报，填错了几处。打开以后自动检查，不用任何设置。\n[打开样例](command:gouji.openSample)",
    en: "The sample is a report pasted from Word, with some mistakes in it. It is checked as it opens; there is nothing to set.\n[Open a sample](command:gouji.openSample)",
  },
  "walkthrough.sample.picture": {
    zh: "打开的样例，填错的数字下面有波浪线",
    en: "The sample, with a squiggle below the wrong figure",
  },
  "walkthrough.problem.title": { zh: "看一处错误", en: "See an Error" },
  "walkthrough.problem.description": {
    zh: "波浪线标出有问题的地方；鼠标停在上面，说明错在哪里、依据是什么、应改为什么。按 F8 跳到下一处。\n[看一处错误](command:gouji.showProblem)",
    en: "Squiggles mark what is wrong. The mouse over one says what it is, on what grounds, and what should stand there. F8 goes on to the next.\n[See an error](command:gouji.showProblem)",
  },
  "walkthrough.problem.picture": {
    zh: "鼠标停在填错的数字上，说明错在哪里",
    en: "The mouse over the wrong figure, and what is said of it",
  },
  "walkthrough.fix.title": { zh: "改正它", en: "Mend It" },
  "walkthrough.fix.description": {
    zh: "光标放在波浪线上，按 Ctrl+.，每一项都写明改完以后是什么。改不改，由您决定。\n[看怎样改正](command:gouji.showFix)",
    en: "With the cursor on a squiggle, press Ctrl+. Each line says what will stand there afterwards. Whether to take one is up to you.\n[See how to mend it](command:gouji.showFix)",
  },
  "walkthrough.fix.picture": { zh: "列出的改法：改为 4", en: "What is offered: 4 instead" },
  "walkthrough.new.title": { zh: "生成新稿", en: "Begin a Draft" },
  "walkthrough.new.description": {
    zh: "回答几个问题，就得到当年格式的新稿；按 Tab 逐处填写。\n[新建年报](command:gouji.new)",
    en: "Answer a few questions for a draft in the form of the year, and go from place to place with Tab.\n[New report](command:gouji.new)",
  },
  "walkthrough.new.picture": {
    zh: "新稿：待填写的问题和空白表格",
    en: "A new draft: what is to be answered, and blank tables",
  },
};
