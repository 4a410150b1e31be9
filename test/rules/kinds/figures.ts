/** Sums, and figures that cannot be. */
export const FIGURES = `
C01 what came in is not what was dealt with and is left | sums
  set 三/结转下年度/自然人=2 三/结转下年度/总计=2 ▸ sums: 2
C02 a row does not add up | sums
  set 三/新收/总计=8 ▸ sums: 8
C03 a column does not add up | sums
  set 三/国家秘密/自然人=1 ▸ sums: 1
C04 表四 does not add up | sums
  set 四/行政复议/总计=2 ▸ sums: 2
C05 applicant classes exchanged | sums
  set 三/新收/自然人=4 三/新收/商业企业=3 ▸ sums: 1⏎⇥0
C06 rules from an organ that cannot make them | rules-authority
  set 二/规章/现行有效件数=2 ▸ rules-authority: 2
C07 fewer in force than were made | stock-below-flow decrease-beyond
  set 二/规范性文件/现行有效件数=0 ＆ 年末现行有效9件 ⇒ 年末现行有效0件 ▸ stock-below-flow: 0
C08 procurements without amount, or the reverse | procurement-pair
  @2020-beijing set 二/政府集中采购/采购总金额=0.0000 ▸ procurement-pair: 0.0000
C09 everything 0 though the text gives figures | prose-figure
  set 三/*/*=0 ▸ prose-figure: 7
C10 partial disclosures counted twice | — not visible in the totals
D01 carried over otherwise than last year's report left it | — needs last year's report
D02 in force otherwise than last year's and this year's make it | — needs last year's report
D03 last year left in the text | stale-year
  截至2023年底，目录已调整3次。 ▸ stale-year: 2023
D04 growth rate wrong | percentage
  发布信息3646条，上年为3607条，同比增长2.05%。 ▸ percentage: 2.05%
  发布信息300条，比上年减少100条，下降35%。 ▸ percentage: 35%
D05 narrative copied from last year | — needs last year's report
D06 no baseline | — nothing to find
D07 implausible jump | — needs last year's report
`;
