package io.gongkai.ingest.validation;

import io.gongkai.ingest.problem.Fault;
import io.gongkai.ingest.problem.Faults;
import io.gongkai.ingest.problem.Text;
import io.gongkai.ingest.vocabulary.ProvinceCode;
import io.gongkai.ingest.vocabulary.SchoolCode;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads query parameters and notes every fault; a parameter that was left out is none. */
public final class ParameterCheck {

    private static final Text VALUES = new Text("此参数应为以下之一：%s。", "This parameter must be one of %s.");

    private final Faults faults;

    public ParameterCheck(Faults faults) {
        this.faults = faults;
    }

    public void provinceCode(@Nullable String code) {
        if (code != null && !ProvinceCode.exists(code)) {
            faults.add(Fault.inParameter("provinceCode", ProvinceCode.UNKNOWN, ProvinceCode.HINT));
        }
    }

    public void schoolCode(@Nullable String code) {
        if (code != null && SchoolCode.parse(code).isEmpty()) {
            faults.add(Fault.inParameter("schoolCode", SchoolCode.INVALID, SchoolCode.HINT));
        }
    }

    public <E extends Enum<E>> @Nullable E constant(Class<E> type, String parameter, @Nullable String name) {
        if (name == null) {
            return null;
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        String all = Arrays.toString(type.getEnumConstants());
        faults.add(Fault.inParameter(parameter, "unknown-value", VALUES.with(all.substring(1, all.length() - 1))));
        return null;
    }
}
