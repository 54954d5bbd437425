package io.gongkai.ingest.difference;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.ingest.Api;
import io.gongkai.ingest.RealStack;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@RealStack
class RevisionChangesTest {

    private String school;
    private String changes;

    @BeforeEach
    void submitTwoRevisions() {
        school = Api.registeredSchool("43");
        Map<String, Object> report = Api.report(school);
        String id = Api.submit(report).jsonPath().getString("reportId");
        report.put("text", Api.TEXT.replace("120", "<110>"));
        report.put("title", "更正稿");
        report.remove("checklist");
        Api.submit(report);
        changes = "/v1/reports/" + id + "/revisions/2/changes";
    }

    @Test
    void aRevisionShowsWhatItHasChanged() {
        JsonPath shown = Api.asSchool(school).get(changes).jsonPath();

        assertThat(shown.getInt("comparedWith")).isEqualTo(1);
        assertThat(shown.getString("titleAfter")).isEqualTo("更正稿");
        assertThat(shown.getBoolean("checklistChanged")).isTrue();
        assertThat(shown.getList("passages.pieces[0].change", String.class)).contains("REMOVED", "ADDED");
    }

    @Test
    void peopleReadTheSameAsAPageInWhichNothingIsMarkup() {
        Response page = Api.asSchool(school).accept("text/html").get(changes);

        assertThat(page.contentType()).startsWith("text/html");
        assertThat(page.asString()).contains("<ins>更正稿</ins>", "&lt;", "<del>").doesNotContain("<110>");
    }

    @Test
    void differencesNeverChange() {
        Response first = Api.asSchool(school).get(changes);

        Response again = Api.asSchool(school)
                .header("If-None-Match", first.header("ETag"))
                .get(changes);

        assertThat(again.statusCode()).isEqualTo(304);
    }

    @Test
    void thereMustBeTwoRevisionsToCompare() {
        for (String other : List.of("3", "99")) {
            assertThat(Api.asSchool(school)
                            .get(changes + "?comparedWith=" + other)
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(Api.asSchool(school).get(changes + "?comparedWith=first").statusCode())
                .isEqualTo(400);
        assertThat(Api.asSchool(school).get(changes.replace("/2/", "/1/")).statusCode())
                .isEqualTo(404);
        assertThat(Api.asOfficial("11").get(changes).statusCode()).isEqualTo(404);
    }
}
