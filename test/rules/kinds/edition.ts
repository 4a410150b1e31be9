/** Edition and structure. */
export const EDITION = `
A01 form of another year | edition-year
  @2021-on-2019-form ▸ edition-year: 本年新制作数量
A02 notice of another year cited | notice-cited
  编制本报告。 ⇒ 按照国办公开办函〔2019〕60号文件的要求编制本报告。 ▸ notice-cited: 国办公开办函〔2019〕60号
A03 notice of the year cited, form of another | edition-year
  @2021-on-2019-form 编制本报告。 ⇒ 按照国办公开办函〔2021〕30号文件的要求编制本报告。 ▸ edition-year: 本年新制作数量
A04 marks of both forms in one report | edition-mixed
  本年制发件数 ⇒ 本年新制作数量 ▸ edition-mixed: 本年新制作数量
A05 section numeral lost | section-numeral-lost
  一、总体情况 ⇒ 总体情况 ▸ section-numeral-lost: 总体情况
  三、收到和处理 ⇒ 收到和处理 ▸ section-numeral-lost: 收到和处理政府信息公开申请情况
A06 section numeral wrong, repeated, out of order | section-numeral section-order section-doubled
  六、其他 ⇒ 五、其他 ▸ section-numeral: 五、
  四、政府信息公开行政 ⇒ 三、政府信息公开行政 ▸ section-numeral: 三、
  六、其他需要报告的事项 ⇒ 六、其他需要报告的事项⏎⏎六、其他需要报告的事项 ▸ section-doubled: 六、其他需要报告的事项
A07 section title reworded | section-title
  五、存在的主要问题及改进情况 ⇒ 五、存在问题及改进情况 ▸ section-title: 存在问题及改进情况
  六、其他需要报告的事项 ⇒ 六、需要报告的其他事项 ▸ section-title: 需要报告的其他事项
A08 section missing or merged | section-missing table-missing
  六、其他需要报告的事项⏎⏎ ⇒ ⏎ ▸ section-missing:
  五、存在的…公开目录。⏎⏎ ⇒ ⏎ ▸ section-missing:
  五、存在的…公开目录。⏎⏎六、其他需要报告的事项 ⇒ 五、存在的主要问题、改进情况及其他需要报告的事项⏎⏎公开目录更新不够及时，下一步将按季度核对。 ▸ section-missing: 存在的主要问题、改进情况及其他需…
A09 item number lost or uneven | item-number point-number item-spacing level-skipped
  （三）政府信息管理 ⇒ 政府信息管理 ▸ item-number: 政府信息管理
  （四）政府信息公开平台 ⇒ （三）政府信息公开平台 ▸ item-number: （三）
  二是公开目录更新 ⇒ 三是公开目录更新 ▸ point-number: 三是
  （一）主动公开。…责任追究情形。 ⇒ 1.主动公开信息126条。⏎⏎2.办结申请7件，管理平台，规范信息发布审查。⏎⏎3、加强监督保障。 ▸ item-number: 3、
A10 aspects missing from the overview | overview-aspects
  （四）政府信息公开平台建设。…（五）监督保障 ⇒ （四）监督保障 ▸ overview-aspects: （一）主动公开
A11 overview without content | section-empty
  2024年，本机关认真…责任追究情形。⏎⏎ ⇒ ⏎ ▸ section-empty: 一、总体情况
A12 overview too long | overview-length
  repeat 200 逐条核对。 ▸ overview-length: 。逐条核对。逐条核对。逐条核对。…
A13 preamble inside the overview | preamble-inside
  根据《中华…政府信息公开工作平稳有序。 ⇒ 一、总体情况⏎⏎根据《中华人民共和国政府信息公开条例》（以下简称《条例》）第五十条规定，编制本报告。⏎⏎2024年，本机关认真落实《条例》要求，政府信息公开工作平稳有序。 ▸ preamble-inside: 根据《中华人民共和国政府信息公开…
A14 preamble promises other parts than it lists | preamble-parts
  编制本报告。 ⇒ 编制本报告。报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、存在的主要问题及改进情况、其他需要报告的事项六部分组成。 ▸ preamble-parts: 由总体情况、主动公开政府信息情况…
A15 preamble lists parts that are not the six | preamble-parts
  编制本报告。 ⇒ 编制本报告。全文包括概述、主动公开政府信息情况、依申请公开政府信息情况、收费及减免情况、行政复议和诉讼情况、存在问题及改进措施等六个部分。 ▸ preamble-parts: 包括概述、主动公开政府信息情况、…
A16 not about this organ | general-talk
  公开目录更新不够及时。 ⇒ 公开目录更新不够及时。一些地区和部门对公开工作重视不够，各级政府部门应当提高认识。 ▸ general-talk: 一些地区
A17 instructions of the form left in | template-text
  六、其他需要报告的事项⏎ ⇒ 六、其他需要报告的事项⏎⏎（文字描述，收取信息处理费情况在此处报告。）⏎ ▸ template-text: （文字描述，收取信息处理费情况在…
  二、主动公开政府信息情况⏎ ⇒ 二、主动公开政府信息情况⏎⏎该部分以表格形式报告。表格如下：⏎ ▸ template-text: 该部分以表格形式报告。表格如下：
  全年发布信息××条。 ▸ template-text: ××
A18 section 5 without content | section-empty
  存在的主要问题：…公开目录。 ⇒ 无。 ▸ section-empty: 五、存在的主要问题及改进情况
A19 section 6 silent on the processing fee | processing-fee
  本年度发出信息处理费…实际收取0元。 ⇒ 无其他需要报告的事项。 ▸ processing-fee: 六、其他需要报告的事项
A20 section 5 without problem or improvement | problems-improvements subject-named
  改进情况：针对…公开目录。⏎⏎ ⇒ ⏎ ▸ problems-improvements: 五、存在的主要问题及改进情况
  存在的主要问题：…公开目录。 ⇒ 下一步将采用图文形式开展解读，并按季度核对公开目录。 ▸ problems-improvements: 五、存在的主要问题及改进情况
A21 results that governments report missing | government-results
  云岭县水务局⏎⏎2024 ⇒ 云岭县人民政府⏎⏎2024 ＆ ⏎云岭县水务局⏎⏎2025年1月16日 ⇒ ⏎云岭县人民政府⏎⏎2025年1月16日 ▸ government-results: 一、总体情况
A22 other matters in the overview | extra-aspect
  （六）信访工作情况。全年接待群众来访。 ▸ extra-aspect: 信访工作情况
A23 title not written as it should be | odd-title
  云岭县水务局⏎⏎2024 ⇒ 附云岭县水务局⏎⏎2024 ▸ odd-title: 附
  2024年政府信息公开工作年度报告 ⇒ 2024年政府信息公开工作的年度报告 ▸ odd-title: 的
  2024年政府信息公开工作年度报告 ⇒ 2024年度政府信息公开工作年度报告 ▸ odd-title: 度
A24 year in title, period and text | title-year period
  ⏎2024年政府信息公开工作年度报告 ⇒ ⏎2023年政府信息公开工作年度报告 ▸ title-year: 2023
A25 organ's name in several forms | organ-names
  ⏎云岭县水务局⏎⏎2025 ⇒ ⏎云岭水务局⏎⏎2025 ▸ organ-names: 云岭水务局
A26 another organ's text | foreign-organ
  编制本报告。 ⇒ 编制长丰县水务局2024年政府信息公开工作年度报告。 ▸ foreign-organ: 长丰县水务局
A27 cover and title both left in | cover-left
  云岭县水务局⏎⏎2024年 ⇒ 云岭县水务局⏎⏎2024年政府信息公开工作年度报告⏎⏎2025年1月⏎⏎云岭县水务局⏎⏎2024年 ▸ cover-left: 云岭县水务局⏎⏎2024年政府信…
`;
