/** Names of one thing; a report keeps to one of them. */
export const VARIANTS: readonly (readonly RegExp[])[] = [
  [/新冠疫情/g, /新冠肺炎疫情/g, /新型冠状病毒(?:感染的)?肺炎疫情/g],
  [/常务会议/g, /常务会(?!议)/g],
];
