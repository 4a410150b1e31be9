/** Adverbs of one sense: one of them is enough. */
export const ADVERBS = ["继续", "不断", "持续"];

/** Set words in spite of that. */
export const IDIOMS = ["持续不断"];

/** Pairs that say one thing twice, each with what is enough. */
export const PLEONASMS: Readonly<Record<string, string>> = { 监督监管: "监督" };

/** Single characters that are not doubled either, but where one ends a word or begins the next: 目的的, 共和和. */
export const PARTICLES = [
  "(?<![目有真标])的的(?![确士哥])",
  "(?<![共总饱谐柔温平中])和和(?![美气顺])",
  "(?<![存现所内潜正外旨实自])在在",
];

/** Words that are never said twice running; what else ends and begins alike may be right (申请申请人, 政府政府网站). */
export const NEVER_TWICE = [
  ...["进行", "加强", "提高", "提升", "积极", "落实", "开展", "及时", "完善", "推进", "依法", "按照", "通过", "对于"],
  ...["关于", "以及", "并且", "同时", "全面", "切实", "认真", "有效", "确保", "要求", "问题", "群众", "制度", "监督"],
  "保障(?!保障性)",
  ...[
    "培训",
    "发布",
    "更新",
    "加大",
    "优化",
    "强化",
    "主动",
    "存在",
    "我局",
    "我镇",
    "我委",
    "我办",
    "本机关",
    "本单位",
  ],
  "工作(?!工作(?:人员|机构|机制|部门|会议|小组|专班|台账|方案|要点|流程|制度|计划|任务|力度|报告|年报|年度|领导))",
];
