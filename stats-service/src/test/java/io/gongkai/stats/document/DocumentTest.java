package io.gongkai.stats.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.gongkai.stats.testing.Api;
import io.gongkai.stats.testing.EventWire;
import io.gongkai.stats.testing.Projections;
import io.gongkai.stats.testing.RandomSeason;
import io.gongkai.stats.testing.SampleCollection;
import io.gongkai.stats.testing.SampleReport;
import io.gongkai.stats.testing.SampleSchool;
import io.gongkai.stats.testing.StackTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents as they are asked for: their forms, and what stays the same when the facts move on. */
@QuarkusTest
@StackTest
class DocumentTest {

    private static final String SEASON = "/v1/provinces/43/years/2020-2021/";
    private static final SampleSchool SCHOOL = SampleSchool.number(1);

    @Inject
    EventWire wire;

    @Inject
    Projections projections;

    @BeforeEach
    void aSeason() {
        projections.clear();
        wire.send(new RandomSeason(new Random(29)).events());
    }

    @ParameterizedTest
    @ValueSource(strings = {"circular", "annual-report"})
    void theSameFactsGiveTheSameBytesInEitherForm(String kind) {
        Response word = ask(kind, DocumentResource.DOCX);
        Response page = ask(kind, "text/html");

        assertThat(word.contentType()).isEqualTo(DocumentResource.DOCX);
        assertThat(word.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"%s-43-2020-2021.docx\"".formatted(kind));
        assertThat(page.contentType()).isEqualToIgnoringCase(DocumentResource.HTML);
        assertThat(ask(kind, DocumentResource.DOCX).asByteArray()).isEqualTo(word.asByteArray());
        assertThat(ask(kind, "text/html").asByteArray()).isEqualTo(page.asByteArray());
        assertThat(page.header("ETag")).isNotEqualTo(word.header("ETag"));
        assertThat(page.header("Content-Location")).isEqualTo(word.header("Content-Location"));
        Api.asMinistry()
                .accept(DocumentResource.DOCX)
                .header("If-None-Match", word.header("ETag"))
                .get(SEASON + kind)
                .then()
                .statusCode(304);
    }

    @Test
    void aDocumentIsStillThereOnceTheFactsHaveMovedOn() {
        Response before = ask("annual-report", DocumentResource.DOCX);
        wire.send(SampleReport.of(SCHOOL, "2020-2021").revision(9).late().assessed());

        Response after = ask("annual-report", DocumentResource.DOCX);
        Response again = Api.asMinistry().accept(DocumentResource.DOCX).get(before.header("Content-Location"));

        assertThat(after.header("Content-Location")).isNotEqualTo(before.header("Content-Location"));
        assertThat(after.asByteArray()).isNotEqualTo(before.asByteArray());
        assertThat(again.asByteArray()).isEqualTo(before.asByteArray());
        assertThat(Api.get(SEASON + "snapshots").extract().jsonPath().getList("items.digest"))
                .contains(digest(before), digest(after));
    }

    @Test
    void factsThatAreBuiltAnewAreTheSameSnapshot() {
        Response before = ask("circular", "text/html");
        // Another version of the register that says the same: the position moves, the facts do not.
        projections.clear();
        wire.send(new RandomSeason(new Random(29)).events());

        assertThat(ask("circular", "text/html").asByteArray()).isEqualTo(before.asByteArray());
    }

    @Test
    void theDigestIsThatOfTheFactsAndTheFactsAreTheAnswersOfTheApi() throws Exception {
        String digest = digest(ask("circular", "text/html"));

        String facts = Api.get(SEASON + "snapshots/" + digest).extract().asString();

        byte[] sum = MessageDigest.getInstance("SHA-256").digest(facts.getBytes(StandardCharsets.UTF_8));
        assertThat(HexFormat.of().formatHex(sum)).isEqualTo(digest);
        JsonNode answers = NumbersOfTheApi.tree(facts).path("answers");
        NumbersOfTheApi api = new NumbersOfTheApi();
        assertThat(answers).hasSizeGreaterThan(20);
        answers.properties()
                .forEach(answer ->
                        assertThat(answer.getValue()).as(answer.getKey()).isEqualTo(api.answer(answer.getKey())));
    }

    @Test
    void aSnapshotThatIsNotThereOrNoneAtAllIsNamed() {
        Api.asMinistry()
                .get(SEASON + "circular?snapshot=" + "a".repeat(64))
                .then()
                .statusCode(404)
                .body("type", endsWith("unknown-snapshot"));
        Api.asMinistry()
                .get(SEASON + "circular?snapshot=new")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("snapshot"));
        Api.asMinistry()
                .get(SEASON + "snapshots/" + "a".repeat(64))
                .then()
                .statusCode(404)
                .body("detail", containsString("aaaa"));
    }

    @Test
    void aYearWithoutCollectionHasNoDocumentAndOneWithoutReportsHas() {
        Api.asMinistry().get("/v1/provinces/43/years/2030-2031/circular").then().statusCode(404);
        wire.send(SampleCollection.opened("44", "2020-2021", "2021-10-31", 1));

        for (String kind : new String[] {"circular", "annual-report"}) {
            Api.asMinistry()
                    .accept("text/html")
                    .get("/v1/provinces/44/years/2020-2021/" + kind)
                    .then()
                    .statusCode(200)
                    .body(containsString("登记册中尚无学校"));
        }
    }

    @Test
    void nothingElseThanTheTwoFormsIsThere() {
        Api.asMinistry()
                .accept("application/pdf")
                .get(SEASON + "circular")
                .then()
                .statusCode(406);
        assertThat(Api.asMinistry().get(SEASON + "circular").contentType()).isEqualTo(DocumentResource.DOCX);
    }

    private static Response ask(String kind, String form) {
        Response answer = Api.asMinistry().accept(form).get(SEASON + kind);
        assertThat(answer.statusCode()).as(kind).isEqualTo(200);
        return answer;
    }

    private static String digest(Response document) {
        return document.header("Content-Location").replaceAll(".*snapshot=", "");
    }
}
