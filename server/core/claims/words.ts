/** The words by which reports tell of applications, as parts of patterns over folded text. */

const NUMBER = "(\\d[\\d,]*|[零一二两三四五六七八九十])";
const NUMERALS = "零一二三四五六七八九十";
/** What such a number is. */
export const numberOf = (written: string): number =>
  written === "两" ? 2 : /\d/.test(written) ? Number(written.replaceAll(",", "")) : NUMERALS.indexOf(written);
/** A count; its number is a group. */
export const N = `${NUMBER}(?:件|宗|份|条|例|起|项|个|次)(?![次数])`;
export const COUNTED = "(?:总数|总量|数量|数)?(?:共计|总计|合计|共|计|为)?";
export const WHO =
  "(?:任何(?:形式)?的?)?(?:社会公众|公众|群众|申请人|各类|公民、?法人(?:和|或者?|及|、)?其[他它]组织)?(?:提出|提交|递交)?(?:的|书面|有效|过)*";
export const APPLICATION =
  "(?:政府信息依申请公开|依申请公开政府信息|依申请政府信息公开|依申请信息(?:公开)?|依申请公开|政府信息申请公开|" +
  "申请公开(?:政府)?信息|(?:政府)?信息公开(?:的)?申请|公开政府信息的申请)" +
  "(?:申请|事项|办理事项|案件|信息|工作|请求|诉求|办?件)?";
export const RECEIVE =
  "(?<![不未无再接复予以])(?:新收|收到|受理|接收|接到|收办|接|收)(?:并(?:办结|答复|办理|处理|受理))?(?:了)?";
export const ANSWER =
  "(?<!按期|延期|逾期|按时|及时|提前|当场|协助|配合|代为|[不未无再])" +
  "(?:答复|办结|办理|处理|承办|办复|回复)(?:完毕|了)?";
/** 因政府信息公开工作被申请, before 行政复议. */
export const ABOUT =
  "(?:(?:因|由|有关|涉及|针对|关于)?政府信息(?:公开)?(?:工作|申请|答复|事项)*(?:而?(?:引[起发]|产生))?的?)";
/** What an application may come in by. */
export const CHANNEL = "(?:网络|网上|线上|在线|互联网|信函|邮寄|信件|电子邮件|邮件|传真|当面|现场|窗口)";
