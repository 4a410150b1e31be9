/** Wording, punctuation, addresses. */
export const WORDING = `
H01 acronym misspelt | acronym-spelling
  公布GPD数据，解读GDP数据、GDP口径。 ▸ acronym-spelling: GPD
H02 character dropped | dropped-character
  政府息公开工作扎实推进。 ▸ dropped-character: 政府息公开工作
  （五）监督保障 ⇒ （五）监督障 ▸ dropped-character: 监督障
H03 word doubled, synonyms in a row | doubled-word redundant-words
  推进公开工作工作。 ▸ doubled-word: 工作工作
  公开群众关心的的信息。 ▸ doubled-word: 的的
  公开力度继续不断持续加强。 ▸ redundant-words: 继续不断持续
H04 wrong word | wrong-term
  无复议、上诉案件。 ▸ wrong-term: 上诉
  （二）依申请公开 ⇒ （二）依法申请公开 ▸ wrong-term: 依法申请公开
  做好依申请信息公开工作。 ▸ wrong-term: 依申请信息公开
H05 abbreviation undefined or unused | abbreviation-undefined abbreviation-unused
  我办逐条核对。 ▸ abbreviation-undefined: 我办
  云岭县水务局（以下简称“我局”）开设专栏。 ▸ abbreviation-unused: 我局
H06 one thing, several names | term-variants
  县政府常务会议专题研究，常务会审议通过。 ▸ term-variants: 常务会议
H07 stray spaces, indents, broken lines | stray-space mixed-indent broken-lines
  进一步完 善流程，方便群众。 ▸ stray-space:
  规范文书格式， 切实方便群众。 ▸ stray-space:
  （五）监督保障 ⇒ （五）监督 保障 ▸ stray-space:
  存在的主要问题及改进情况 ⇒ 存在的主要 问题及改进情况 ▸ stray-space:
H08 punctuation missing or superfluous | final-stop comma-missing stray-comma unclosed-mark
  未发生责任追究情形。 ⇒ 未发生责任追究情形 ▸ final-stop: 形
  发布信息20条内容涉及财政预算。 ▸ comma-missing: 条内
  发布信息20条（含转载，按月核对。 ▸ unclosed-mark: （
  落实“六稳“、“六保”任务。 ▸ unclosed-mark: “
H09 half-width punctuation after Chinese | half-width-punctuation
  及时发布,逐条核对。 ▸ half-width-punctuation: ,
  办结率为100%;满意率较高。 ▸ half-width-punctuation: ;
H10 half-width brackets around Chinese | half-width-brackets
  （以下简称《条例》） ⇒ (以下简称《条例》) ▸ half-width-brackets: (以下简称《条例》)
H11 heading punctuation uneven | heading-stop
  （一）主动公开。…责任追究情形。 ⇒ （一）主动公开情况⏎⏎公开信息126条。⏎⏎（二）依申请公开情况。⏎⏎办结申请7件。⏎⏎（三）监督保障情况⏎⏎规范信息发布审查，维护网站专栏和平台。 ▸ heading-stop: 。
H12 heading suffix uneven | heading-suffix
  strict （一）主动公开。…责任追究情形。 ⇒ （一）主动公开情况⏎⏎公开信息126条。⏎⏎（二）依申请公开情况⏎⏎办结申请7件。⏎⏎（三）监督保障方面⏎⏎规范信息发布审查，维护网站专栏和平台。 ▸ heading-suffix: （三）监督保障方面
H13 、 before 和 | pause-before-and
  做好政务公开、和村务公开工作。 ▸ pause-before-and: 、
H14 《》 missing | unmarked-title
  通过江北日报刊发信息5篇。 ▸ unmarked-title: 江北日报
  按照云岭县政务公开工作要点抓好落实。 ▸ unmarked-title: 云岭县政务公开工作要点
H15 、 between titles | pause-between-titles
  strict 学习《云岭县信息公开指南》、《云岭县信息公开目录》。 ▸ pause-between-titles: 、
H16 hyphen between two dates | range-mark
  2024年3月1日-2024年3月5日公示。 ▸ range-mark: -
H17 nothing follows 报告如下 | report-follows
  现将有关情况报告如下： ▸ report-follows: 现将有关情况报告如下：
H18 paragraph glued to the next heading | heading-glued
  ⏎⏎六、其他 ⇒ 六、其他 ▸ heading-glued: 六、其他需要报告的事项
H19 comma between subject and predicate | stray-comma
  统计期限自2024年 ⇒ 统计期限，自2024年 ▸ stray-comma: ，
I01 punctuation touching an address | url-punctuation
  网址为https://www.yunling.gov.cn/。 ▸ url-punctuation: 。
I02 malformed address | malformed-url
  请登录http：//www.yunling.gov.cn查询。 ▸ malformed-url: http：//www.yunli…
  请登录https://www.yunling.gov,cn查询。 ▸ malformed-url: https://www.yunl…
I03 plain http | plain-http
  strict 请登录 http://www.yunling.gov.cn 查询。 ▸ plain-http: http://
I04 late or changed publication, several versions | — outside the draft
`;
