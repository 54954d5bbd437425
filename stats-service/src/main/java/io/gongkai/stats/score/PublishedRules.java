package io.gongkai.stats.score;

import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The rules of the score, read from data. */
@ApplicationScoped
public class PublishedRules {

    private static final String DATA = "/score/score.json";

    private final ScoreRules rules;

    PublishedRules() {
        try (InputStream data = Objects.requireNonNull(PublishedRules.class.getResourceAsStream(DATA), DATA)) {
            rules = JsonMapper.builder().build().readValue(data, ScoreRules.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ScoreRules rules() {
        return rules;
    }
}
