package io.gongkai.engine.rule;

import io.gongkai.engine.part.PartCode;
import java.util.Collection;
import java.util.List;

/** The parts' names as messages give them. */
public final class PartNames {

    private PartNames() {}

    /** Code and name: S3“依申请公开和不予公开情况”. */
    public static String of(PartCode code) {
        return code + "“" + code.title() + "”";
    }

    public static List<String> of(Collection<PartCode> codes) {
        return codes.stream().map(PartNames::of).toList();
    }
}
