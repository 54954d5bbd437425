package io.gongkai.ingest.assessment;

import com.fasterxml.jackson.databind.JsonNode;
import io.gongkai.ingest.assessment.ReportAssessed.Defect;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Gives findings names that outlive a revision. The key holds what the finding is about: the rule, the part, the item, the
 * subject among its operands (metric, category, document, …) and the quote, without blanks, punctuation and digits. A total
 * that was corrected but is still wrong is thus the same finding. Equal ones are counted in the order of the text. The
 * statement adds digits and all operands: it is the same only if the report says the very same.
 */
final class FindingKeys {

    /** Operands that say what a finding is about; the others say what is wrong with it, which mending may change. */
    private static final Set<String> SUBJECTS = Set.of("category", "document", "kind", "metric", "metrics");

    private static final int KEY_DIGITS = 16;

    private final Map<String, Integer> seen = new HashMap<>();

    private FindingKeys() {}

    /** The findings of one assessment, in its order. */
    static List<Finding> named(List<Defect> defects) {
        FindingKeys keys = new FindingKeys();
        return defects.stream().map(keys::named).toList();
    }

    private Finding named(Defect defect) {
        String subject = subject(defect);
        int number = seen.merge(subject, 1, Integer::sum);
        return new Finding(
                digest(subject + "|" + number),
                digest(subject + "|" + plain(defect, true) + "|" + sorted(defect.operands())),
                defect.rule(),
                defect.name(),
                defect.severity(),
                defect.message(),
                defect.part(),
                defect.item(),
                defect.evidence(),
                defect.legalBasis(),
                defect.remedy());
    }

    private static String subject(Defect defect) {
        List<String> subject = new ArrayList<>();
        subject.add(defect.rule());
        subject.add(String.valueOf(defect.part()));
        subject.add(String.valueOf(defect.item()));
        sorted(defect.operands()).forEach((name, value) -> {
            if (SUBJECTS.contains(name)) {
                subject.add(name + "=" + value);
            }
        });
        subject.add(plain(defect, false));
        return String.join("|", subject);
    }

    private static Map<String, JsonNode> sorted(JsonNode operands) {
        Map<String, JsonNode> sorted = new TreeMap<>();
        operands.properties().forEach(operand -> sorted.put(operand.getKey(), operand.getValue()));
        return sorted;
    }

    private static String plain(Defect defect, boolean withDigits) {
        return defect.evidence().stream()
                .map(evidence -> plain(evidence.quote(), withDigits))
                .collect(Collectors.joining("|"));
    }

    /** Full-width or not, with a blank in it or not: what the eye takes for the same is the same. */
    private static String plain(String quote, boolean withDigits) {
        String letters = Normalizer.normalize(quote, Normalizer.Form.NFKC);
        return letters.codePoints()
                .filter(c -> Character.isLetter(c) || (withDigits && Character.isDigit(c)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(hash, KEY_DIGITS / 2));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
