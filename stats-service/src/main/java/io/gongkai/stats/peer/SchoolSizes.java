package io.gongkai.stats.peer;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.gongkai.stats.sql.Arguments;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Objects;

/** From how many students on a school is of medium size, and from how many large; the quantity {@code size} says it in words. */
@ApplicationScoped
public class SchoolSizes {

    private static final String DATA = "/peer/sizes.json";

    private final Limits limits;

    SchoolSizes() {
        try (InputStream data = Objects.requireNonNull(SchoolSizes.class.getResourceAsStream(DATA), DATA)) {
            limits = JsonMapper.builder().build().readValue(data, Limits.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds what {@link PeerSql#SIZED} needs. */
    public Arguments addTo(Arguments arguments, PeerSplit split) {
        return arguments
                .and("split", split)
                .and("mediumFrom", limits.mediumFrom())
                .and("largeFrom", limits.largeFrom());
    }

    Limits limits() {
        return limits;
    }

    record Limits(BigDecimal mediumFrom, BigDecimal largeFrom) {}
}
