import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { check } from "../server/core/check.js";

const base = readFileSync(new URL("bases/2024.txt", import.meta.url), "utf8");
const PLACE = "（五）监督保障。明确分管负责人和承办股室，组织业务培训2次，未发生责任追究情形。";

/** What is underlined when a passage stands in the base. */
function found(passage: string): string[] {
  const text = base.replace(PLACE, `${PLACE}\n\n${passage}`);
  return check(text).findings.map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`);
}

describe("what is wrong is found", () => {
  it.each([
    ["联系人：王小明，电话0717-8800000。", ["contact-name: 王小明"]],
    ["联系人:欧阳明 13912345678", ["half-width-punctuation: :", "contact-name: 欧阳明", "private-phone: 13912345678"]],
    ["手机15000000000，或186-0000-0000。", ["private-phone: 15000000000", "private-phone: 186-0000-0000"]],
    ["邮箱abc_1@vip.qq.com。", ["private-mailbox: abc_1@vip.qq.com"]],
    ["规范依法申请公开工作，提高质量。", ["wrong-term: 依法申请公开"]],
    ["截止目前共公开信息10条。", ["wrong-term: 截止"]],
    ["及时办理其它事项。", ["wrong-term: 其它"]],
    ["坚持应公开、尽公开。", ["misquotation: 应公开、尽公开"]],
    ["政府信息公工作稳步开展。", ["dropped-character: 政府信息公工作"]],
    ["行政机关政府信公开目录齐全。", ["dropped-character: 政府信公开目录"]],
    ["提升提升服务质量。", ["doubled-word: 提升提升"]],
    ["通过县政府网站通过县政府网站发布。", ["doubled-word: 通过县政府网站通过县政府网站"]],
    ["服务水平不断持续提高。", ["redundant-words: 不断持续"]],
    ["公布GPD数据，解读GDP数据、GDP口径。", ["acronym-spelling: GPD"]],
    ["做好政务公开、和村务公开工作。", ["pause-before-and: 、"]],
    ["去年的问题已经解决。", ["floating-year: 去年"]],
    ["公开信息(含转载)10条。", ["half-width-brackets: (含转载)"]],
    ["做好事项.", ["half-width-punctuation: ."]],
    ["请登录http：//www.yunling.gov.cn查询。", ["malformed-url: http：//www.yunling.gov.cn"]],
    ["进一步完 善流程，方便群众。", ["stray-space:  "]],
    ["于2024年03月05日公布。", ["date-form: 2024年03月05日"]],
    ["于2024 年3月5日公布。", ["date-spacing: 2024 年3月5日"]],
    ["我办逐条核对。", ["abbreviation-undefined: 我办"]],
    ["（此处填写监督保障情况）", ["template-text: （此处填写监督保障情况）"]],
  ])("%s", (passage, expected) => expect(found(passage)).toEqual(expected));
});

describe("what only looks like it is left alone", () => {
  it.each([
    "联系人：办公室，电话0717-8800000。",
    "联系人：云岭县水务局，电话0717-8800000。",
    "联系人由办公室指定，电话0717-8800000。",
    "热线12345全天受理，传真0717-88000001234。",
    "索引号：13912345678。",
    "投资13800000000元。",
    "请登录https://www.yunling.gov.cn/art/2024/13812345678.html 查询。",
    "邮箱swj@yunling.gov.cn。",
    "公民、法人有权依法申请公开政府信息。",
    "申请截止时间为12月31日。",
    "《其它收入管理办法》已经公布。",
    "坚持以公开为常态、不公开为例外。",
    "做好行政信息公开和民政信息公开。",
    "推动政府信息开放共享。",
    "政府信息公告栏已经更新。",
    "政府信息公开作为重点工作推进。",
    "政府信息公开栏、公开台账齐全。",
    "及时告知政府信息公开申请申请人。",
    "县政府政府网站运行正常。",
    "加强信息公开工作工作人员培训。",
    "服务持续不断改进。",
    "公布GDP数据和CPI数据。",
    "建设平安、和谐的营商环境。",
    "支援和平县、和田地区。",
    "比上年增加2条。",
    "认真落实《今年工作要点》。",
    "增长12.5%，比例为1:3。",
    "按照（一）（二）两项公开。",
    "公开信息（含转载）10条。",
    "请登录县政府网站（http://www.yunling.gov.cn/zwgk）查询。",
    "请登录www.yunling.gov.cn",
    "会议于 2024 年 3 月 5 日召开。",
    "于2024年3月5日公布，3月公开信息3条。",
    "本单位、本机关逐条核对。",
    "我县、我省均已公布。",
    "不断自我完善，我理解群众需要。",
    "表格填写说明见附件。",
    "更新《指南》、《目录》。",
    "开展“走出去”、“请进来”活动。",
    "微信公众号“云岭水务”发布WiFi覆盖信息。",
    "一是学习；二是实践。",
    "政府信息公开行政复议办理规范。",
    "进行诉讼、复议的案件依法处理。",
    "档号110101199003070010归档。",
    "流水号6222021234567890129。",
    "公布第92、164号提案。",
    "继续加强，不断完善，持续改进。",
    "新冠疫情信息及时发布。",
    "召开常务会议2次。",
    "新修订的《条例》已经学习。",
    "按《云岭县保密规定》（以下简称新《规定》）执行，落实《规定》。",
  ])("%s", (passage) => expect(found(passage)).toEqual([]));
});
