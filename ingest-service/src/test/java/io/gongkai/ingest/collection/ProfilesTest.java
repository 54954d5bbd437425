package io.gongkai.ingest.collection;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.gongkai.ingest.Api;
import io.gongkai.ingest.RealStack;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@RealStack
class ProfilesTest {

    private static final Path JUDGED_BY =
            Path.of("../compliance-service/engine/src/main/resources/profile/profiles.yaml");

    @ConfigProperty(name = "gongkai.collection.profiles")
    List<String> known;

    @Test
    void theKnownProfilesAreThoseByWhichReportsAreJudged() throws IOException {
        JsonNode profiles = new YAMLMapper().readTree(JUDGED_BY.toFile());

        assertThat(known)
                .containsExactlyElementsOf(StreamSupport.stream(profiles.spliterator(), false)
                        .map(profile -> profile.path("name").asText())
                        .toList());
    }

    @Test
    void anUnknownProfileIsRefusedAndTheKnownOnesAreNamed() {
        Response answer = Api.asOfficial("23")
                .contentType("application/json")
                .body(Map.of("provinceCode", "23", "academicYear", "2020-2021", "profile", "national-9"))
                .post("/v1/collections");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().getList("errors.code")).containsExactly("unknown-profile");
        assertThat(answer.jsonPath().getString("errors[0].detail")).contains("national-9", "national-8", "zhejiang-5");
    }
}
