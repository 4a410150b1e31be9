/** Dates and legal basis; privacy. */
export const DATES = `
F01 signed before the period ends | signature-date
  2025年1月16日 ⇒ 2024年1月16日 ▸ signature-date: 2024年1月16日
F02 period missing | no-period
  本报告所列数据的统计期限自2024年1月1日起至2024年12月31日止。 ⇒ 无其他需要报告的事项。 ▸ no-period: 六、其他需要报告的事项
F03 period is not the year | period
  2024年12月31日止 ⇒ 2024年11月30日止 ▸ period: 2024年1月1日起至2024年…
F04 signed after the deadline | late-date
  2025年1月16日 ⇒ 2025年5月18日 ▸ late-date: 2025年5月18日
  云岭县水务局⏎⏎2024 ⇒ 柳河镇人民政府⏎⏎2024 ＆ ⏎云岭县水务局⏎⏎2025年1月16日 ⇒ ⏎柳河镇人民政府⏎⏎2025年5月18日 ＆ 未发生责任追究情形。 ⇒ 社会评议良好，考核优秀，未发生责任追究情形。 ▸ late-date: 2025年5月18日
F05 截止 for 截至 | wrong-term
  截止2024年12月31日，专栏运行正常。 ▸ wrong-term: 截止
F06 今年, 去年 floating; years crossed | floating-year years-crossed
  今年以来，专栏访问量稳步上升。 ▸ floating-year: 今年
  公布2023年工作计划和2024年工作总结。 ▸ years-crossed: 2023年工作计划和2024年工…
F07 date padded, in Chinese numerals, spaced | date-form date-spacing
  于2024年03月05日公布。 ▸ date-form: 2024年03月05日
  于2024 年3月5日公布。 ▸ date-spacing: 2024 年3月5日
F08 number, article or short title of the law | law-cited document-number wrong-term
  第五十条规定，编制本报告。 ⇒ 第四十条规定，云岭县水务局编制了2024年政府信息公开工作年度报告。 ▸ law-cited: 第四十条
  （以下简称《条例》）第五十条 ⇒ （国务院令第492号，以下简称《条例》）第五十条 ▸ law-cited: 国务院令第492号
  学习新《条例》。 ▸ wrong-term: 新
  学习《中华人民共和国信息公开条例》。 ▸ wrong-term: 《中华人民共和国信息公开条例》
  依据云政发（2024）12号文件办理。 ▸ document-number: （2024）
F09 quotation | misquotation
  坚持应公开、尽公开。 ▸ misquotation: 应公开、尽公开
  坚持“公开是常态，不公开是例外”的原则。 ▸ misquotation: 公开是常态，不公开是例外
F10 date that does not exist | impossible-date
  2024年2月30日召开会议。 ▸ impossible-date: 2024年2月30日
G01 mobile number | private-phone
  联系电话：138-1234-5678。 ▸ private-phone: 138-1234-5678
G02 identity and bank card numbers | identity-number bank-card
  身份证号码：11010119900307109X。 ▸ identity-number: 1101011990030710…
  缴费账号6222021234567890128。 ▸ bank-card: 6222021234567890…
G03 person with contact data | contact-name
  联系人：王建国，电话0717-8800000。 ▸ contact-name: 王建国
G04 applicant or party named | party-named
  申请人李大海申请公开征地信息。 ▸ party-named: 李大海
  王建国诉我局政府信息公开一案已审结。 ▸ party-named: 王建国
G05 private mailbox | private-mailbox
  电子邮箱：xxgk2023@163.com。 ▸ private-mailbox: xxgk2023@163.com
G06 mark of secrecy | secrecy-mark
  云岭县水务局⏎⏎2024 ⇒ 内部资料⏎⏎云岭县水务局⏎⏎2024 ▸ secrecy-mark: 内部资料
`;
