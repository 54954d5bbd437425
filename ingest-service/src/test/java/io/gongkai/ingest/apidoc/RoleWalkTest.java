package io.gongkai.ingest.apidoc;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.ingest.Api;
import io.gongkai.ingest.Following;
import io.gongkai.ingest.RealStack;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Calls every operation as everyone, with empty content: whoever may not is refused before it is looked at. */
@RealStack
class RoleWalkTest {

    private static final String NO_ONE = "no token";
    private static final Map<String, String> TOKENS = Map.of(
            "school", Api.tokens().school("4143000001", "43"),
            "official", Api.tokens().official("43"),
            "reviewer", Api.tokens().reviewer("43"),
            "auditor", Api.tokens().auditor(),
            "ministry", Api.tokens().ministry(),
            "admin", Api.tokens().admin());

    private static final Set<String> READERS = Set.of("school", "official", "reviewer", "auditor", "ministry", "admin");
    private static final Set<String> OVERSEERS = Set.of("official", "reviewer", "auditor", "ministry", "admin");
    private static final Set<String> PROVINCE = Set.of("official", "admin");
    private static final Set<String> LEVELS = Set.of("official", "reviewer", "admin");
    private static final Set<String> SENDERS = Set.of("school", "official", "admin");

    /** Written by hand: who may do what is decided here, not read from the code that it checks. */
    private static final Map<String, Set<String>> PERMITTED = Map.ofEntries(
            Map.entry("registerSchool", PROVINCE),
            Map.entry("listSchools", READERS),
            Map.entry("getSchool", READERS),
            Map.entry("changeSchool", PROVINCE),
            Map.entry("getSchoolHistory", READERS),
            Map.entry("exportSchools", OVERSEERS),
            Map.entry("importSchools", PROVINCE),
            Map.entry("decideApplicability", PROVINCE),
            Map.entry("listApplicability", READERS),
            Map.entry("openCollection", PROVINCE),
            Map.entry("listCollections", READERS),
            Map.entry("getCollection", READERS),
            Map.entry("changeCollection", PROVINCE),
            Map.entry("grantExtension", PROVINCE),
            Map.entry("listExtensions", READERS),
            Map.entry("getCollectionHistory", OVERSEERS),
            Map.entry("submitReport", SENDERS),
            Map.entry("listReports", READERS),
            Map.entry("getReport", READERS),
            Map.entry("listRevisions", READERS),
            Map.entry("getRevision", READERS),
            Map.entry("getRevisionText", READERS),
            Map.entry("returnReport", LEVELS),
            Map.entry("listReturns", READERS),
            Map.entry("recallReturn", LEVELS),
            Map.entry("endorseReport", Set.of("reviewer", "admin")),
            Map.entry("acceptReport", PROVINCE),
            Map.entry("withdrawReport", SENDERS),
            Map.entry("explainFinding", Set.of("school", "admin")),
            Map.entry("listExplanations", READERS),
            Map.entry("requestWaiver", Set.of("school", "official", "reviewer", "admin")),
            Map.entry("listWaivers", READERS),
            Map.entry("grantWaiver", PROVINCE),
            Map.entry("refuseWaiver", PROVINCE),
            Map.entry("revokeWaiver", PROVINCE),
            Map.entry("listRevisionFindings", READERS),
            Map.entry("getCorrections", READERS),
            Map.entry("getHistory", READERS),
            Map.entry("getRevisionChanges", READERS),
            Map.entry("getRevisionDocument", READERS),
            Map.entry("getRevisionChecklist", READERS),
            Map.entry("getReceipt", READERS),
            Map.entry("verifyReceipt", READERS),
            Map.entry("submitInBulk", PROVINCE),
            Map.entry("getBulkSubmission", OVERSEERS),
            Map.entry("listBulkEntries", OVERSEERS),
            Map.entry("followReports", READERS),
            Map.entry("followReport", READERS),
            Map.entry("createWebhook", SENDERS),
            Map.entry("listWebhooks", SENDERS),
            Map.entry("getWebhook", SENDERS),
            Map.entry("changeWebhook", SENDERS),
            Map.entry("deleteWebhook", SENDERS),
            Map.entry("rotateWebhookSecret", SENDERS),
            Map.entry("listDeliveries", SENDERS),
            Map.entry("replayDelivery", SENDERS),
            Map.entry("pingWebhook", SENDERS),
            Map.entry("getConservation", OVERSEERS));

    static Stream<Arguments> everyOperationAsEveryone() throws IOException {
        return ApiOperation.ids()
                .flatMap(operation -> Stream.concat(TOKENS.keySet().stream(), Stream.of(NO_ONE, "visitor"))
                        .map(role -> Arguments.of(operation, role)));
    }

    @Test
    void theTableNamesEveryOperation() throws IOException {
        assertThat(ApiOperation.all().map(ApiOperation::id)).containsExactlyInAnyOrderElementsOf(PERMITTED.keySet());
    }

    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource("everyOperationAsEveryone")
    void onlyWhoIsPermittedGetsThrough(String operation, String role) throws IOException {
        int status = call(ApiOperation.of(operation), role);

        if (role.equals(NO_ONE) || role.equals("visitor")) {
            assertThat(status).isEqualTo(401);
        } else if (PERMITTED.get(operation).contains(role)) {
            assertThat(status).isNotIn(List.of(401, 403, 500));
        } else {
            assertThat(status).isEqualTo(403);
        }
    }

    private static int call(ApiOperation operation, String role) {
        if (operation.id().equals("followReports")) {
            String token = TOKENS.getOrDefault(role, Api.tokens().forged("4143000001", "43"));
            return Following.status(role.equals(NO_ONE) ? null : token);
        }
        RequestSpecification request = TOKENS.containsKey(role) ? Api.as(TOKENS.get(role)) : given();
        if (role.equals("visitor")) {
            request.header("Authorization", "Bearer " + Api.tokens().forged("4143000001", "43"));
        }
        if (!operation.method().equals("get")) {
            request.contentType(operation.mediaType()).body("{}".getBytes(StandardCharsets.UTF_8));
        }
        String path = operation
                .path()
                .replace("{provinceCode}", "43")
                .replace("{academicYear}", "2050-2051")
                .replace("{schoolCode}", "4143000001")
                .replace("{number}", "1")
                .replaceAll("\\{\\w+Id}", "00000000-0000-0000-0000-000000000000");
        return request.request(operation.method().toUpperCase(Locale.ROOT), path)
                .statusCode();
    }
}
