/** The prose against the tables and against itself. */
export const PROSE = `
E01 applications: text and table differ | prose-figure
  全年新收政府信息公开申请7件 ⇒ 全年新收政府信息公开申请9件 ▸ prose-figure: 9
  上年结转1件，办结 ⇒ 上年结转3件，办结 ▸ prose-figure: 3
  （二）依申请公开。全年…继续办理1件。 ⇒ （二）依申请公开。全年未收到政府信息公开申请。 ▸ prose-figure: 未收到政府信息公开申请
E02 reviews or suits: text and table differ | prose-figure
  因政府信息公开工作被申请行政复议3件。 ▸ prose-figure: 3
E03 outcomes: text and table differ | prose-figure
  在答复的政府信息公开申请中，予以公开5件，部分公开1件。 ▸ prose-figure: 5
E04 outcomes in the text do not add up | parts-whole
  收到咨询80件，其中已回复75件、转办4件、退回3件。 ▸ parts-whole: 80
E05 percentage wrong | percentage
  发布政策解读21篇，其中图解7篇，占比31.33%。 ▸ percentage: 31.33%
E06 shares do not make 100 % | shares-total
  公开的信息中，政策类占40%，动态类占30%，其他占20%。 ▸ shares-total: 20%
E07 share doctored to reach 100 % | percentage
  发布解读21条，其中文字类7条，占比33.33%；图表类1条，占比4.76%；视频类11条，占比52.38%；其他类2条，占比9.53%。 ▸ percentage: 9.53%
E08 all upheld, though cases are pending | prose-figure
  set 四/行政复议/结果维持=0 四/行政复议/尚未审结=1 ＆ 对已公开的信息定期清理。 ⇒ 对已公开的信息定期清理。因政府信息公开被申请行政复议1件，均获维持。 ▸ prose-figure: 均获维持
E09 two figures for one thing | figure-twice
  微信公众号推送文章120篇。微信公众号全年推送文章150篇。 ▸ figure-twice: 150
  全年公开信息130条。2024年共公开信息140条。 ▸ figure-twice: 140
E10 number missing before its unit | number-missing
  全年新收政府信息公开申请7件 ⇒ 全年新收政府信息公开申请件 ▸ number-missing: 申请件
  全年公开信息条。 ▸ number-missing: 信息条
E11 list does not sum to its total | parts-whole
  发布政务信息60条，其中机构职能10条、惠农补贴30条、工作动态25条。 ▸ parts-whole: 60
E12 announced and listed differ | announced-count classes-differ
  从以下三方面改进：一是核对目录，二是更新指南。 ▸ announced-count: 以下三方面
  主动公开7大类信息，包括机构职能、政策文件、规划计划、财政信息、人事信息。 ▸ announced-count: 7大类信息
  公开机构职能、规划计划、财政预决算、行政执法等5类信息。 ▸ announced-count: 5类信息
E13 more documents named than counted | documents-named
  其中规划计划类信息1条，为《2024年工作计划》及《2023年工作总结》。 ▸ documents-named: 1条
E14 wrong units | wrong-term
  全年新收政府信息公开申请7件 ⇒ 全年新收政府信息公开申请7次 ▸ wrong-term: 次
  2024年依申请公开7条。 ▸ wrong-term: 条
E15 applications not told | applications-untold
  （二）依申请公开。全年…继续办理1件。 ⇒ （二）依申请公开。严格按程序办理。 ▸ applications-untold: 依申请公开
E16 no review or suit claimed, 表四 has one | prose-figure
  未发生因政府信息公开引起的行政复议、行政诉讼。 ▸ prose-figure: 未发生因政府信息公开引起的行政复…
E17 fee in the prose and the table, or its parts | fee-figures
  本年度发出信息处理费…实际收取0元。 ⇒ 本年度实际收取信息处理费360元，其中县本级200元、乡镇100元。 ▸ fee-figures: 360
  本年度发出信息处理费…实际收取0元。 ⇒ 本年度实际收取信息处理费共计400元。 ＆ set 二/行政事业性收费/本年收费金额=0 ▸ fee-figures: 400
E18 documents counted otherwise than in 表二 | prose-figure
  制发行政规范性文件2件 ⇒ 制发行政规范性文件5件 ▸ prose-figure: 5
`;
