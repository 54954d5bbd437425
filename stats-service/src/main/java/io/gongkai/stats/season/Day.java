package io.gongkai.stats.season;

import io.gongkai.stats.export.Columns;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How many first revisions came on one day, in China. */
@Schema(description = "One day of a season, in Asia/Shanghai")
public record Day(
        LocalDate date,

        @Schema(description = "Schools whose first revision came on this day")
        long submitted,

        @Schema(description = "Schools whose first revision came up to this day")
        long cumulated,

        @Schema(description = "cumulated / expected; null where no school is expected") @Nullable
        BigDecimal share,

        @Schema(description = "Later revisions that came on this day")
        long corrections,

        @Schema(description = "Schools whose first revision came on this day and late, each by its own due date")
        long late) {

    static final Columns<Day> COLUMNS = Columns.<Day>of("days", "date", "报送进度")
            .with("date", "日期", Day::date)
            .with("submitted", "当日报送", Day::submitted)
            .with("cumulated", "累计报送", Day::cumulated)
            .with("share", "累计报送率", Day::share)
            .with("corrections", "当日更正", Day::corrections)
            .with("late", "当日逾期", Day::late);
}
