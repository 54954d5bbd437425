package io.gongkai.compliance.replay;

import com.fasterxml.jackson.databind.JsonNode;
import io.gongkai.compliance.problem.Faults;
import io.gongkai.compliance.problem.Text;
import io.gongkai.engine.lexicon.RuleData;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the files of a candidate, each by itself, so that one answer names all that are at fault. */
final class CandidateFiles {

    private static final String PLACE = "/files";
    private static final String NOT_YAML = "]";

    private static final Text EMPTY = new Text("请至少给出一个要替换的文件。", "Give at least one file to replace.");
    private static final Text NOT_TEXT = new Text("请以字符串给出文件内容。", "Give the content of the file as a string.");
    private static final Text UNKNOWN =
            new Text("规则集没有文件“%s”，请改正路径。", "The rule set has no file \"%s\"; mend the path.");
    private static final Text FIXED =
            new Text("文件“%s”不能由候选规则集替换，请删除。", "A candidate cannot replace the file \"%s\"; remove it.");

    private final Faults faults;

    CandidateFiles(Faults faults) {
        this.faults = faults;
    }

    /** The candidate; of no use where a fault was added. */
    RuleData read(@Nullable JsonNode files) {
        if (files == null || !files.isObject() || files.isEmpty()) {
            faults.add(PLACE, "empty-candidate", EMPTY);
            return RuleData.standard();
        }
        RuleData all = RuleData.standard();
        for (var file : files.properties()) {
            all = with(all, file.getKey(), file.getValue());
        }
        if (faults.isEmpty()) {
            CandidateTrial.faults(all).forEach(detail -> faults.add(PLACE, "unreadable-candidate", detail));
        }
        return all;
    }

    private RuleData with(RuleData all, String path, JsonNode content) {
        String pointer = PLACE + '/' + path.replace("~", "~0").replace("/", "~1");
        if (!content.isTextual()) {
            faults.add(pointer, "wrong-type", NOT_TEXT);
            return all;
        }
        if (!isKnown(path)) {
            faults.add(pointer, "unknown-file", UNKNOWN.with(path));
            return all;
        }
        RuleData alone = RuleData.standard().with(path, content.textValue());
        List<Text> found = CandidateTrial.loadingFaults(alone);
        found.forEach(detail -> faults.add(pointer, "unreadable-file", detail));
        if (found.isEmpty() && isFixed(path)) {
            faults.add(pointer, "fixed-file", FIXED.with(path));
        }
        return all.with(path, content.textValue());
    }

    private static boolean isKnown(String path) {
        try {
            return !RuleData.standard().with(path, "").replaced().isEmpty();
        } catch (IllegalArgumentException noSuchFile) {
            return false;
        }
    }

    /** What the engine loads in spite of nonsense in this file, it would load in spite of the candidate. */
    private static boolean isFixed(String path) {
        return CandidateTrial.loadingFaults(RuleData.standard().with(path, NOT_YAML))
                .isEmpty();
    }
}
