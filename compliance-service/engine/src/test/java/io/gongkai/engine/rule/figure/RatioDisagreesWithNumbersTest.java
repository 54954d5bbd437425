package io.gongkai.engine.rule.figure;

import static io.gongkai.engine.ReportBuilder.aReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.assessment.Assessment.Finding;
import io.gongkai.engine.part.PartCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RatioDisagreesWithNumbersTest {

    @ParameterizedTest
    @ValueSource(strings = {"本学年收到信息公开申请4件，全部答复。", "本学年收到信息公开申请4份，全部答复。"})
    void numbersOfAnotherPartDoNotExcuseAPercentage(String applications) {
        String report = aReport()
                .with(PartCode.S3, applications)
                .with(PartCode.S4, "发放问卷400份，收回380份，回收率96%。")
                .build();

        assertThat(FigureFindings.of("FIG-02", report)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "发放问卷310份，收回302份，其中满意的290份，占93.6%。",
                "2022届毕业生2468人，已就业2291人，就业率为94.8%。",
                "计划招生3200人，录取3150人，报到2945人，报到率94.0%。",
                "毕业生1876人，落实就业去向1690人，去向落实率98.09%。",
                "发放问卷300份，收回285份，其中满意的251人，满意率98.07%。",
                "测评有2400名师生参加，2256人认为公开“全面、及时”，占96%。",
                "网站发布1200条，占总数2000条的65%。",
                "毕业生2000人中已有1800人落实去向，占毕业生总数的92%。",
                "参加测评的400人中，380人评价“好”，好评率为97%。",
                "座谈中600名学生填写了问卷，558名学生表示满意，占95%。",
                "新生报到率91.75%（2250人/2400人）。",
                "公开信息1000条，网站700条，微信200条，橱窗100条；微信占总数的26%。",
                "公开信息2000条，其中学校网站1100条，公众号900条。学校网站所占比重最大，为58.3%。",
                "公开信息1600条，其中主页960条、公众号640条。比上年1500条增加100条。主页发布的条数占全部的64.4%。",
                "计划招收900人，实录882人，录取完成率96.5%。",
                "计划900人，录取882人，完成招生计划的99%。",
                "录取900人，最终到校873人，报到比例97.9%。",
                "录取900，报到873，报到率98.0%。",
                "受理师生诉求50件，办结48件，办结率100%。"
            })
    void reportsAPercentageThatItsNumbersDoNotMake(String words) {
        assertThat(found(words))
                .singleElement()
                .satisfies(finding -> assertThat(finding.evidence()).hasSize(3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "发放问卷310份，收回302份，满意的占96.0%。",
                "测评有2400名师生参加，2256人认为公开“全面、及时”，占94%。",
                "网站发布1200条，占总数2000条的60%。",
                "毕业生2000人中已有1800人落实去向，占毕业生总数的90%。",
                "毕业生2000人，其中1800人落实去向，本科生占92%。",
                "测评有2400名师生参加，其中教师800人，教师中752人认为公开及时，占94%。",
                "新生报到率93.75%（2250人/2400人）。",
                "公开信息1000条，网站700条，微信200条，橱窗100条；微信占总数的20%，橱窗占10%。",
                "公开信息2000条，其中学校网站1100条，公众号900条。学校网站所占比重最大，为55%。",
                "公开信息2000条，其中网站1100条，公众号900条。学生网站投稿占全部的12%。",
                "计划招收900人，实录882人，录取完成率98%。",
                "录取900人，最终到校873人，报到比例97.0%。",
                "发放问卷310份，收回302份，回收率97.4%。",
                "收回248份；满意241份，基本满意6份，不满意1份。满意度（满意与基本满意合计）为99.6%。",
                "招生计划4500人，录取4480人，新生报到率97.6%。",
                "主动公开信息1200条，比上年（1000条）增长20%。",
                "毕业生2000人，就业1800人，其中协议就业率80%。",
                "毕业生2000人，落实去向1800人，落实率90.00%；本科去向落实率89.12%，硕士生毕业去向落实率95.31%。",
                "录取本科生2000人、专科生1000人，报到分别为1960人、900人，报到率98%和90%，综合报到率95.3%。",
                "就业2843人，其中留在省内的2501人，占就业人数的87.97%。",
                "推文共推送860条次。其中，原创540条，占75.00%，其余180条为转载。",
                "预算中，事业收入1.82亿元，占总收入的69.5%；财政拨款6100万元，占23.3%；其余为结转。",
                "通过学院网站了解的占71.5%（1,430人中的1,022人）。"
            })
    void staysSilentWhereOneReadingAgrees(String words) {
        assertThat(found(words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "发放问卷400份，收回372份，回收率超过90%。",
                "发放问卷400份，收回372份，回收率达90%以上。",
                "发放问卷400份，收回372份，回收率92%左右。",
                "发放问卷400份，收回372份，回收率接近94%。",
                "发放问卷400份，收回372份，满意的占93%，回收率不足95%。",
                "收到有效问卷600份，表示满意的564份，占90%以上。",
                "主页访问12万次，其中手机访问8万次，占65%。",
                "受理师生来信640件，按期办结632件，办结率100%。",
                "受理师生来信50件，办结50件，其中逾期2件，按期办结率96%。",
                "专业\t计划\t录取\t报到\t报到率\n护理\t200\t200\t190\t95.0%\n药学\t100\t100\t92\t92.0%\n康复\t50\t50\t45\t90.0%\n检验\t80\t76\t72\t94.7%\n影像\t60\t60\t57\t95.0%\n"
            })
    void aRoughPercentageOrOneOfRoundNumbersIsRight(String words) {
        assertThat(found(words)).isEmpty();
        assertThat(FigureFindings.of("FIG-08", PartCode.S4, words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "发放问卷400份，收回372份，回收率超过95%。",
                "发放问卷400份，收回372份，回收率达96%以上。",
                "发放问卷400份，收回372份，回收率96%左右。",
                "发放问卷400份，收回372份，回收率不到91%。",
                "主页访问12万次，其中手机访问8万次，占58%。"
            })
    void aRoughPercentageMayBeWrongToo(String words) {
        assertThat(found(words)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "单位　　受理（件）　　办结（件）　　办结率\n后勤处　　200　　198　　99.00%\n教务处　　400　　396　　99.00%\n图书馆　　80　　60　　65.00%\n学生处　　50　　49　　98.00%\n保卫处　　25　　25　　100.00%\n",
                "| 渠道 | 上学年 | 本学年 | 增幅 |\n| 橱窗 | 40 | 48 | 20.0% |\n| 简报 | 20 | 35 | 75.0% |\n| 手册 | 30 | 24 | -20.0% |\n| 海报 | 25 | 50 | 50.0% |\n| 展架 | 10 | 10 | 0.0% |\n",
                "专业\t毕业人数\t就业人数\t比率\n护理\t200\t190\t95.0%\n药学\t100\t91\t91.0%\n康复\t50\t44\t98.0%\n检验\t80\t76\t95.0%\n影像\t60\t57\t95.0%\n"
            })
    void theOneRowOfATableWithAnotherRateIsWrong(String table) {
        assertThat(found("情况见下表。\n" + table))
                .singleElement()
                .satisfies(finding -> assertThat(finding.evidence()).hasSize(3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "适用事项40项，截至学年末已公开38项，公开率97%。",
                "适用事项40项，截至学年末已公开38项，公开率100%。",
                "座谈会提出的30个问题已列台账，完成整改27个，整改完成率95%。",
                "师生提出建议50条，采纳41条，采纳率86%。",
                "信息员培训应到80人，实到74人，参训率96.3%。",
                "采购预算800万元，成交752万元，节约资金48万元，资金节约率8%。",
                "师生提出建议50条，采纳41条，部分采纳4条，采纳率86%。",
                "随机抽查栏目240个，合格231个，合格率98.3%。",
                "毕业生1100人，其中专科生780人、本科生320人。落实去向1000人，落实率90.91%；专科生落实700人，落实率89.74%；本科生落实300人，落实率95.75%。",
                "确定应公开事项36项，已公开31项，公开率91%。",
                "应公开的会议纪要32份，实际公开28份，公开比例达93%。",
                "专任教师500人，其中双师型教师330人，双师型教师占比76%。",
                "全年发布信息1400条，主页980条（75%），微信420条（30%）。",
                "主页发布信息980条，占全年1400条信息的75%。",
                "本学年收到申请20件，按期答复18件，另有2件征求第三方意见后逾期答复，按期答复率100%。"
            })
    void aRateIsThatOfTheCountWithItsWords(String words) {
        assertThat(found(words)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "适用事项40项，截至学年末已公开38项，公开率95%。",
                "师生提出建议50条，采纳41条，部分采纳4条，采纳率90%。",
                "师生提出建议50条，采纳41条，另有4条列入计划，采纳率90%。",
                "师生提出建议50条，部分采纳41条，采纳率74%。",
                "上学年提出建议35条，采纳30条，本学年采纳31条，采纳率88%。",
                "项目预算1200万元，执行1130万元，其中设备400万元，执行率98%。",
                "确定应公开事项36项，已公开31项，公开率86.1%。",
                "专任教师500人，其中双师型教师330人，双师型教师占比66%。",
                "本科生12480人，硕士生1100人，硕士生占比8.5%。",
                "评价满意的300人，不满意的20人，满意率93.8%。",
                "全年发布信息1400条，二级单位700条（50%），其中学院420条（60%）。",
                "主页发布信息980条，占全年1400条信息的70%。",
                "护理系毕业420人，就业399人（95%），药学系就业380人（92%）。",
                "护理系毕业生420人，就业399人，就业率95%；药学系就业380人，就业率92%。",
                "护理系就业320人（95%）、药学系就业300人（90%）、检验系就业290人（93%）。",
                "报名参加考核300人，通过280人，一次通过率90%。",
                "毕业生2000人，就业1800人，升学300人，升学率16.7%。",
                "印发文件283件，主动公开201件，依申请公开50件，不予公开32件，公开率88.7%。",
                "教职工620人，其中专任教师480人，培训450人，培训合格率95.7%。",
                "本学年收到申请25件，办结25件，其中超期1件，按期答复率96%。"
            })
    void aRateThatMayBeOfSomethingElseIsLeftAlone(String words) {
        assertThat(found(words)).isEmpty();
    }

    @Test
    void ratesThatAreMadeOfSomethingElseAreNone() {
        assertThat(
                        found(
                                "情况见下表。\n渠道\t本学年\t上学年\t占比\n网站\t40\t38\t40%\n微信\t30\t28\t30%\n微博\t20\t25\t20%\n抖音\t6\t5\t6%\n橱窗\t4\t4\t4%\n"))
                .isEmpty();
    }

    @Test
    void cuttingOffIsOnlyAHint() {
        String words = "毕业生4310人，落实去向3969人，去向落实率92.08%。";
        assertThat(found(words)).isEmpty();
        assertThat(FigureFindings.of("FIG-08", PartCode.S4, words)).hasSize(1);
        assertThat(FigureFindings.of("FIG-08", PartCode.S4, words.replace("92.08", "92.09")))
                .isEmpty();
    }

    private static List<Finding> found(String words) {
        return FigureFindings.of("FIG-02", PartCode.S4, words);
    }
}
