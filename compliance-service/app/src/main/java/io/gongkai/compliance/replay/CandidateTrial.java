package io.gongkai.compliance.replay;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.gongkai.compliance.problem.Text;
import io.gongkai.engine.assessment.Assessor;
import io.gongkai.engine.assessment.Rehearsal;
import io.gongkai.engine.lexicon.DataFault;
import io.gongkai.engine.lexicon.DataFault.Fault;
import io.gongkai.engine.lexicon.RuleData;
import io.gongkai.engine.rule.RuleFailure;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Loads a candidate and lets it judge small reports of every kind: nothing that cannot be used is queued or put in force. The
 * faults are told in our own words or in those of the data; other words of the engine would tell how it is built.
 */
final class CandidateTrial {

    private static final Text AT = new Text("第 %d 行第 %d 列：%s", "Line %d, column %d: %s");
    private static final Text BROKEN_AT =
            new Text("第 %d 行第 %d 列附近的内容无法读取，请改正。", "Near line %d, column %d the content cannot be read; mend it.");
    private static final Text BROKEN = new Text(
            "文件内容不完整或互相矛盾，无法使用；请对照现行文件改正。",
            "The content is incomplete or contradicts itself; compare it with the file in force and mend it.");
    private static final Text RULE_FAILED = new Text(
            "用此候选规则集检查样例报告时，规则 %s 执行失败；请改正与该规则有关的内容。",
            "Rule %s breaks down on sample reports with this candidate; mend what the rule reads.");

    private CandidateTrial() {}

    /** What keeps the candidate from being loaded or used; empty where nothing does. */
    static List<Text> faults(RuleData data) {
        return faults(data, Rehearsal::of);
    }

    static List<Text> loadingFaults(RuleData data) {
        return faults(data, loaded -> {});
    }

    private static List<Text> faults(RuleData data, Consumer<Assessor> use) {
        try {
            use.accept(Assessor.load(data));
            return List.of();
        } catch (DataFault e) {
            return e.faults().stream().map(CandidateTrial::told).toList();
        } catch (RuleFailure e) {
            return List.of(RULE_FAILED.with(e.code()));
        } catch (RuntimeException | StackOverflowError e) {
            return List.of(place(e).map(at -> BROKEN_AT.with(at.getLineNr(), at.getColumnNr()))
                    .orElse(BROKEN));
        }
    }

    private static Text told(Fault fault) {
        return fault.line() == 0
                ? new Text(fault.zh(), fault.en())
                : new Text(
                        AT.with(fault.line(), fault.column(), fault.zh()).zh(),
                        AT.with(fault.line(), fault.column(), fault.en()).en());
    }

    private static Optional<JsonLocation> place(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .filter(JsonProcessingException.class::isInstance)
                .map(cause -> ((JsonProcessingException) cause).getLocation())
                .filter(at -> at != null && at.getLineNr() > 0)
                .findFirst();
    }
}
