package io.gongkai.compliance.access;

import static io.gongkai.compliance.SubmittedReport.aReport;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gongkai.compliance.Http;
import io.gongkai.compliance.SubmittedReport;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Walks every operation of the API document with every role and with no token. */
@QuarkusTest
class RoleWalkTest {

    private static final String NOBODY = "nobody";
    private static final Set<String> READERS =
            Set.of(Role.SCHOOL, Role.OFFICIAL, Role.REVIEWER, Role.AUDITOR, Role.MINISTRY, Role.ADMIN);
    private static final Set<String> OVERSEERS =
            Set.of(Role.OFFICIAL, Role.REVIEWER, Role.AUDITOR, Role.MINISTRY, Role.ADMIN);
    private static final Set<String> EVERYONE =
            Set.of(NOBODY, Role.SCHOOL, Role.OFFICIAL, Role.REVIEWER, Role.AUDITOR, Role.MINISTRY, Role.ADMIN);

    /** Who may do what; an operation that is missing here fails the walk. */
    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            Map.entry("checkReport", Set.of(Role.SCHOOL, Role.OFFICIAL, Role.ADMIN)),
            Map.entry("getAssessment", READERS),
            Map.entry("listFindings", READERS),
            Map.entry("listRules", EVERYONE),
            Map.entry("getRule", EVERYONE),
            Map.entry("listCatalogues", EVERYONE),
            Map.entry("getCatalogue", EVERYONE),
            Map.entry("listProfiles", EVERYONE),
            Map.entry("listDeadLetters", Set.of(Role.AUDITOR, Role.MINISTRY, Role.ADMIN)),
            Map.entry("redriveDeadLetter", Set.of(Role.ADMIN)),
            Map.entry("createReplay", Set.of(Role.ADMIN)),
            Map.entry("listReplays", OVERSEERS),
            Map.entry("getReplay", OVERSEERS),
            Map.entry("listReplayDifferences", OVERSEERS),
            Map.entry("getRuleSetInForce", EVERYONE),
            Map.entry("putRuleSetInForce", Set.of(Role.ADMIN)),
            Map.entry("getConservation", OVERSEERS));

    private record Operation(String id, String method, String path) {}

    @Test
    void everyOperationIsOpenToItsRolesAndToNobodyElse() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Operation operation : operations()) {
            for (String role : EVERYONE) {
                int status = call(operation, role).statusCode();
                boolean refused = status == 401 || status == 403;
                boolean allowed = ALLOWED.getOrDefault(operation.id(), Set.of()).contains(role);
                if (allowed == refused || (refused && status != (role.equals(NOBODY) ? 401 : 403))) {
                    wrong.add(operation.id() + " as " + role + " answers " + status);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void theWalkKnowsEveryOperation() throws IOException {
        assertThat(operations()).extracting(Operation::id).containsExactlyInAnyOrderElementsOf(ALLOWED.keySet());
    }

    @Test
    void whatIsNotAnOperationIsAProblemToo() {
        Http.asAdmin().get("/v1/nothing").then().statusCode(404).contentType("application/problem+json");
        Http.asAdmin().delete("/v1/findings").then().statusCode(405).contentType("application/problem+json");
        Http.asNobody()
                .auth()
                .oauth2("not.a.token")
                .get("/v1/findings")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
    }

    private static List<Operation> operations() throws IOException {
        JsonNode paths = SubmittedReport.JSON
                .readTree(Http.asNobody().get("/q/openapi?format=json").asString())
                .path("paths");
        List<Operation> operations = new ArrayList<>();
        for (String path : names(paths)) {
            for (String method : names(paths.path(path))) {
                String id = paths.path(path).path(method).path("operationId").asText();
                operations.add(new Operation(id, method, path));
            }
        }
        return operations;
    }

    private static Response call(Operation operation, String role) {
        RequestSpecification request = as(role);
        if (Set.of("post", "put").contains(operation.method())) {
            Http.sending(request, "{}");
        }
        String path = operation
                .path()
                .replace("{reportId}", UUID.randomUUID().toString())
                .replace("{id}", UUID.randomUUID().toString())
                .replace("{code}", "43")
                .replace("{year}", "2020-2021")
                .replace("{edition}", "national-2014");
        return request.request(operation.method(), path);
    }

    private static RequestSpecification as(String role) {
        return switch (role) {
            case Role.SCHOOL -> Http.asSchool(aReport());
            case Role.OFFICIAL -> Http.asOfficialOf("43");
            case Role.REVIEWER -> Http.asReviewerOf("43");
            case Role.AUDITOR -> Http.asAuditor();
            case Role.MINISTRY -> Http.asMinistry();
            case Role.ADMIN -> Http.asAdmin();
            default -> Http.asNobody();
        };
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
