package io.gongkai.stats.feedback;

import io.gongkai.stats.peer.Peers;
import io.gongkai.stats.problem.Text;
import io.gongkai.stats.score.ScoredSchool;
import io.gongkai.stats.vocabulary.SchoolYear;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a school hears back on one year. */
@Schema(description = "What a school hears back on one year")
public record Feedback(
        @Schema(examples = "4143012345") String schoolCode,
        String name,
        @Schema(examples = "43") String provinceCode,

        @Schema(implementation = String.class, examples = "2020-2021")
        SchoolYear academicYear,

        @Schema(description = "Schools of the same type and ownership in the province")
        Peers peers,

        @Schema(description = "How the peers stand, this school included")
        PeerCounts peerCounts,

        @Schema(description = "By the published weights; ranks are among the peers")
        ScoredSchool score,

        @Schema(
                description = "Whether rank and range of the score are kept back, because fewer than 5 other schools"
                        + " have a score and the caller may not see theirs")
        boolean placeWithheld,

        @Schema(description = "Scores of the peers") PeerStatistics peerScores,

        @Schema(description = "The scores of the year before; null where there was none") @Nullable
        BigDecimal previousScore,

        @Schema(description = "Revisions handed in") long revisions,

        @Schema(description = "Empty where no report was assessed")
        List<FeedbackPart> parts,

        @Schema(description = "List items owed and not named as disclosed")
        List<FeedbackItem> openItems,

        List<FeedbackFinding> findings,

        @Schema(
                description = "Metrics that the school or a peer states; those of fewer than 5 other schools alone"
                        + " are left out for a caller who may not see theirs")
        List<FeedbackFigure> figures,

        @Schema(description = "The same in sentences") List<Text> sentences) {

    Feedback with(List<Text> said) {
        return new Feedback(
                schoolCode,
                name,
                provinceCode,
                academicYear,
                peers,
                peerCounts,
                score,
                placeWithheld,
                peerScores,
                previousScore,
                revisions,
                parts,
                openItems,
                findings,
                figures,
                said);
    }
}
