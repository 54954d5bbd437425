package io.gongkai.compliance.replay;

import static io.gongkai.compliance.Http.asAdmin;
import static io.gongkai.compliance.Http.sending;
import static io.gongkai.compliance.SubmittedReport.JSON;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gongkai.engine.assessment.Assessor;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import org.awaitility.Awaitility;

/** Candidates as an administrator would try them. */
final class Trials {

    static final String PROFILES = "/profile/profiles.yaml";
    static final String ITEMS = "/lexicon/item.yaml";
    static final String TWO_PARTS = "- {name: two, title: 两部分, provinces: [], parts: [S1, S2], source: 试行通知}\n";

    private Trials() {}

    static ObjectNode candidate(String path, String yaml) {
        ObjectNode body = JSON.createObjectNode();
        body.putObject("files").put(path, yaml);
        return body;
    }

    /** The shipped words for the list items, and one more for the statutes of a school. */
    static String itemsWith(String word) {
        try (InputStream shipped = Assessor.class.getResourceAsStream(ITEMS)) {
            return new String(Objects.requireNonNull(shipped).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("章程核准稿, ", "章程核准稿, " + word + ", ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ValidatableResponse asked(ObjectNode body) {
        return sending(asAdmin(), body.toString()).post("/v1/replays").then();
    }

    static String queued(ObjectNode body) {
        return asked(body).statusCode(202).extract().header("Location");
    }

    static String done(ObjectNode body) {
        String replay = queued(body);
        awaitDone(replay);
        return replay;
    }

    static void awaitDone(String replay) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> "DONE".equals(asAdmin().get(replay).path("status")));
    }

    static String idOf(String replay) {
        return replay.substring(replay.lastIndexOf('/') + 1);
    }
}
