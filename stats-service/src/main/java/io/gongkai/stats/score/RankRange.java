package io.gongkai.stats.score;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The best and the worst place that a school can have. */
@Schema(
        description = "Best and worst place over all scenarios, with ties broken for and against the school and with"
                + " unknown components as 1 for it and 0 for the others, and the other way round")
public record RankRange(int best, int worst) {

    RankRange over(RankRange other) {
        return new RankRange(Math.min(best, other.best), Math.max(worst, other.worst));
    }
}
