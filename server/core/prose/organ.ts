import type { Options, OrganKind } from "../options.js";
import type { Report } from "../report.js";

/** Names of organs and what they are; the first that fits. Names that leave it open fit none. */
const NAMES: readonly (readonly [RegExp, OrganKind])[] = [
  [/[镇乡]人民政府$/, "town"],
  [/(?:[县旗]|(?<!自治)区)人民政府$/, "county"],
  [/(?:省|自治区|北京市|上海市|天津市|重庆市)人民政府$/, "province"],
  [/(?:市|州|盟)人民政府$/, "city"],
  [/街道(?:办事处)?$/, "department"],
  [/(?:[县旗镇乡]|(?<!自治)区).*[局委办处心院所站队厅室会]$/, "department"],
];

/** The organ's name: without what stands in brackets after it, and once where a line was doubled. */
export const organName = ({ title }: Report): string | undefined =>
  title?.organ?.text
    .replace(/\(.*\)?$/, "")
    .replace(/^附/, "")
    .replace(/^(.+)\1$/, "$1");

export function organKind(report: Report, { organ }: Options): OrganKind | undefined {
  if (organ.kind !== "auto") return organ.kind;
  const name = organ.name ?? organName(report);
  return name === undefined ? undefined : kindOf(name);
}

/** What a name says its organ is; undefined where it leaves that open. */
export const kindOf = (name: string): OrganKind | undefined => NAMES.find(([pattern]) => pattern.test(name))?.[1];

const GOVERNMENTS: readonly OrganKind[] = ["province", "city", "county", "town"];
export const isGovernment = (kind: OrganKind | undefined) => kind !== undefined && GOVERNMENTS.includes(kind);

const RULE_MAKERS: readonly OrganKind[] = ["ministry", "province", "city"];
/** Whether an organ of the kind can make 规章; undefined where the kind is not known. */
export const canMakeRules = (kind: OrganKind | undefined) =>
  kind === undefined ? undefined : RULE_MAKERS.includes(kind);
