package io.gongkai.local.demo;

import io.gongkai.local.launch.StackProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The seed of the province that the kept data hold: another one would mix two provinces under the same codes. */
public record KeptSeed(Path file) {

    /** Remembers the seed, or ends the start where the data are those of another. */
    public void require(long seed) {
        try {
            if (!Files.exists(file)) {
                Files.writeString(file, Long.toString(seed));
                return;
            }
            String kept = Files.readString(file).strip();
            if (!kept.equals(Long.toString(seed))) {
                throw new StackProblem("The kept data hold the province of seed " + kept + ", not of " + seed
                        + ": start with --seed " + kept + " or with --fresh.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
