/** Words with a character of a place's level in them that are no places. */
const NO_PLACES = /城市|都市|市场|市政|市民|市容|区域|区划|社区|小区|园区|乡村|城乡|城镇|村镇|县域|街道办/g;
const PLACE = /([一-龥]{2,8}?)(自治区|自治州|自治县|街道|[省市州盟县旗区镇乡])/g;

/** The places that an organ's name names, by their level: 苍浦区柳汀街道办事处 → 区 苍浦, 街道 柳汀. */
export function placesIn(name: string): ReadonlyMap<string, string> {
  const words = name.replace(NO_PLACES, (match) => (match === "街道办" ? "街道" : "·"));
  return new Map([...words.matchAll(PLACE)].map(([, place, level]) => [level!, place!]));
}

/** Whether one name may be the other, cut short: 昆 for 昆都仑. */
export function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (const character of short) {
    at = long.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
