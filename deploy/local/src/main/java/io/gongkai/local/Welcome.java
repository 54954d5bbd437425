package io.gongkai.local;

import com.fasterxml.jackson.databind.JsonNode;
import io.gongkai.local.launch.Ports;
import io.gongkai.local.service.Service;
import java.nio.file.Path;
import java.util.List;

/** The last words before the stack is left to its user. */
record Welcome(Ports ports, DevTokens tokens, List<JsonNode> schools, Path stackFile) {

    String text() {
        String province = StackFile.busiestProvince(schools);
        String school = schools.get(0).required("schoolCode").asText();
        StringBuilder text = new StringBuilder("Up:\n");
        for (Service service : Service.values()) {
            text.append("  %-20s %s/q/swagger-ui\n".formatted(service.title(), service.url(ports)));
        }
        return text.append("""

                        Tokens (for Authorization: Bearer …; those of all schools are in %s):
                          official of province %s: %s
                          ministry: %s
                          auditor: %s
                          admin: %s
                          school %s: %s

                        Ctrl-C stops everything; the data is kept for the next start.
                        """.formatted(
                                stackFile,
                                province,
                                tokens.official(province),
                                tokens.ministry(),
                                tokens.auditor(),
                                tokens.admin(),
                                school,
                                tokens.school(school, school.substring(2, 4))))
                .toString();
    }
}
