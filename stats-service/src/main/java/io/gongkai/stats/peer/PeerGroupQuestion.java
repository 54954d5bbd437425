package io.gongkai.stats.peer;

import io.gongkai.stats.export.FormQuestion;
import io.gongkai.stats.problem.Fault;
import io.gongkai.stats.problem.Faults;
import io.gongkai.stats.vocabulary.ProvinceCode;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which peer groups are wanted, as it came. */
public class PeerGroupQuestion extends FormQuestion {

    @QueryParam("provinceCode")
    @Parameter(description = "Only groups of this province", example = "43")
    @Nullable
    String provinceCode;

    /** Null for all provinces; a fault is noted where there is no such province. */
    @Nullable
    String province(Faults faults) {
        if (provinceCode != null && !ProvinceCode.exists(provinceCode)) {
            faults.add(Fault.inParameter("provinceCode", "unknown-province", SavePeerGroup.PROVINCE));
        }
        return provinceCode;
    }
}
