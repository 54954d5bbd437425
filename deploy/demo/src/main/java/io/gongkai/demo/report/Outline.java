package io.gongkai.demo.report;

import io.gongkai.demo.phrase.Dice;
import io.gongkai.demo.phrase.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Which parts a report has, and in what state: about one in four has all eight as the ministry wants them. */
record Outline(List<PartPlan> parts) {

    private static final List<String> CODES = List.of("S1", "S2", "S3", "S4", "S5", "S6", "S7", "S8");

    /** How often a part is left out by a school of no diligence. */
    private static final Map<String, Double> MISSING =
            Map.of("S1", 0.01, "S2", 0.0, "S3", 0.06, "S4", 0.14, "S5", 0.08, "S6", 0.04, "S7", 0.34, "S8", 0.55);

    static Outline of(Dice dice, double diligence) {
        List<PartPlan> parts = new ArrayList<>();
        boolean merged = dice.chance(0.09);
        for (String code : CODES) {
            boolean missing = dice.chance(MISSING.getOrDefault(code, 0.0) * (1.1 - diligence));
            String status = status(code, dice);
            if (merged && code.equals("S4")) {
                parts.add(new PartPlan(List.of("S4", "S5"), "MERGED"));
            } else if (!missing && !(merged && code.equals("S5"))) {
                parts.add(PartPlan.of(code, status));
            }
        }
        return new Outline(parts);
    }

    private static String status(String code, Dice dice) {
        double draw = dice.between(0.0, 1.0);
        return switch (code) {
            case "S7" -> draw < 0.62 ? "NIL" : draw < 0.65 ? "EMPTY" : "PRESENT";
            case "S8" -> draw < 0.13 ? "REFERENCED" : draw < 0.16 ? "EMPTY" : "PRESENT";
            case "S3", "S5" -> draw < 0.05 ? "NIL" : "PRESENT";
            case "S4" -> draw < 0.03 ? "EMPTY" : "PRESENT";
            default -> "PRESENT";
        };
    }

    /** A part in which there is something to tell is not nil. */
    Outline fitting(Facts facts) {
        return new Outline(parts.stream()
                .map(part -> isTold(part, facts) ? part.present() : part)
                .toList());
    }

    private static boolean isTold(PartPlan part, Facts facts) {
        return part.is("S3") && facts.isMore("applications_received")
                || part.status().equals("NIL") && part.is("S5") && facts.isMore("complaints");
    }

    boolean has(String code) {
        return parts.stream().anyMatch(part -> part.is(code));
    }

    boolean isWhole() {
        return CODES.stream().allMatch(this::has);
    }

    /** Codes of the parts that are there, in order. */
    List<String> codes() {
        return parts.stream().flatMap(part -> part.codes().stream()).toList();
    }

    static List<String> allCodes() {
        return CODES;
    }
}
