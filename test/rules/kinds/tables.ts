/** Form and figures of the tables. */
export const TABLES = `
B01 all cells blank | bare-table table-unread
  set 三/*/*= ▸ bare-table: 一、本年新收政府信息公开申请数量
B02 blank where a figure belongs | blank-figure
  set 二/行政强制/本年处理决定数量= ▸ blank-figure:
B03 “/”, “-” or “无” for a figure | placeholder-figure
  set 二/行政强制/本年处理决定数量=/ ▸ placeholder-figure: /
  set 二/行政强制/本年处理决定数量=无 ▸ placeholder-figure: 无
B04 no number | unreadable-figure
  set 二/行政事业性收费/本年收费金额=491,5000 ▸ unreadable-figure: 491,5000
B05 unit in a cell | unit-in-figure
  set 二/行政许可/本年处理决定数量=36件 ▸ unit-in-figure: 36件
B06 amount in another unit | unit-slip
  本年度发出信息处理费…实际收取0元。 ⇒ 行政事业性收费36.5元，未收取信息处理费。 ▸ unit-slip: 行政事业性收费36.5元
  收取行政事业性收费总金额为36.5元。 ▸ unit-slip: 行政事业性收费总金额为36.5元
B07 decimals that the header asks for | amount-decimals
  @2020-beijing 45.8000 ⇒ 45.8 ▸ amount-decimals: 45.8
B08 decimals, sign, leading zero in a count | count-form
  set 二/行政许可/本年处理决定数量=036 ▸ count-form: 036
  set 二/行政许可/本年处理决定数量=3.5 ▸ count-form: 3.5
B09 thousands separators | thousands-separator
  set 二/行政许可/本年处理决定数量=1,036 ▸ thousands-separator: 1,036
B10 full-width digits, hard spaces | full-width-figure hard-space
  set 二/行政许可/本年处理决定数量=３６ ▸ full-width-figure: ３６
  set 二/行政许可/本年处理决定数量=\u00a036 ▸ hard-space:
B11 header cut or changed | table-head
  现行有效件数 ⇒ 现行有效件 ▸ table-head: 现行有效件
  社会公益组织 ⇒ 社会公益 ▸ table-head: 社会公益
  未经复议直接起诉 ⇒ 未经复议起诉 ▸ table-head: 未经复议起诉
  （四）无法提供 ⇒ （三）无法提供 ▸ table-head: （三）无法提供
B12 row missing, doubled, swapped, row of other length | row-missing row-doubled row-order row-cells
  ⏎⇥行政强制⏎⇥0⏎ ⇒ ⏎ ▸ row-missing: 行政事业性收费
  ⏎⇥行政强制⏎⇥0⏎ ⇒ ⏎⇥行政强制⏎⇥0⏎⏎⇥行政强制⏎⇥0⏎ ▸ row-doubled: 行政强制
  ⇥行政处罚⏎⇥12⏎⏎⇥行政强制⏎⇥0⏎ ⇒ ⇥行政强制⏎⇥0⏎⏎⇥行政处罚⏎⇥12⏎ ▸ row-order: 行政强制
  ⇥行政规范性文件⏎⇥2⏎⇥1⏎⇥9⏎ ⇒ ⇥行政规范性文件⏎⇥2⏎⇥1⏎⇥1⏎⇥9⏎ ▸ row-cells: 行政规范性文件
B13 empty row or column | empty-row
  ⇥36.5⏎ ⇒ ⇥36.5⏎⏎⇥⏎⇥⏎ ▸ empty-row:
B14 row label altered | row-label label-broken
  5.属于三类内部事务信息 ⇒ 5.属于三类内部信息 ▸ row-label: 5.属于三类内部信息
  4.保护第三方合法权益 ⇒ 3.保护第三方合法权益 ▸ row-label: 3.保护第三方合法权益
B15 total column blank | blank-figure
  set 三/*/总计= ▸ blank-figure:
B16 number split over two cells | row-cells
  ⇥行政许可⏎⇥36⏎ ⇒ ⇥行政许可⏎⇥3⏎⇥6⏎ ▸ row-cells: 行政许可
B17 columns shifted | row-cells sums
  一、本年新收政府信息公开申请数量⏎⇥5⏎⇥2⏎⇥0⏎⇥0⏎⇥0⏎⇥0⏎⇥7⏎ ⇒ 一、本年新收政府信息公开申请数量⏎⇥5⏎⇥2⏎⇥0⏎⇥0⏎⇥0⏎⇥7⏎ ▸ row-cells: 一、本年新收政府信息公开申请数量
B18 borders missing | — not in the text
`;
