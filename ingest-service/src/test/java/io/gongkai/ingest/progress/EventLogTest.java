package io.gongkai.ingest.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.ingest.Api;
import io.gongkai.ingest.Following;
import io.gongkai.ingest.RealStack;
import io.gongkai.ingest.ReportCase;
import io.gongkai.ingest.Wire;
import io.gongkai.ingest.access.Scope;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Other instances meet ours in the database only, so what a test writes there stands for them truly. */
@RealStack
class EventLogTest {

    private static final int MANY = 4000;
    private static final String ADD = """
            insert into events (event_id, name, report_id, school_code, province_code, payload, created_at)
            select gen_random_uuid(), ?, id, school_code, province_code,
                   json_build_object('number', n, 'filling', repeat('x', ?))::text, now()
            from reports, generate_series(1, ?) n where id = ?::uuid order by n""";

    @Inject
    Wire wire;

    @Inject
    EventLog log;

    @Inject
    DataSource database;

    @Test
    void whatAnotherInstanceHasCommittedIsTold() throws SQLException {
        ReportCase report = ReportCase.submitted(wire, "31");
        try (Following following = Following.report(Api.tokens().official("31"), report.id());
                Connection elsewhere = database.getConnection()) {
            following.events(1);
            add(elsewhere, report, "report-elsewhere", 0, 1);

            assertThat(following.names(2)).containsExactly("report-submitted", "report-elsewhere");
        }
    }

    @Test
    void whatBeganEarlierAndIsCommittedLaterIsNotMissed() throws SQLException {
        ReportCase report = ReportCase.submitted(wire, "31");
        try (Following following = Following.report(Api.tokens().official("31"), report.id());
                Connection slow = database.getConnection();
                Connection quick = database.getConnection()) {
            following.events(1);
            slow.setAutoCommit(false);
            add(slow, report, "begun-first", 0, 1);
            add(quick, report, "committed-first", 0, 1);
            following.events(2);
            slow.commit();

            assertThat(following.names(3)).containsExactly("report-submitted", "committed-first", "begun-first");
        }
    }

    @Test
    void whatIsRolledBackIsNeverTold() throws SQLException {
        ReportCase report = ReportCase.submitted(wire, "31");
        try (Following following = Following.report(Api.tokens().official("31"), report.id());
                Connection elsewhere = database.getConnection()) {
            elsewhere.setAutoCommit(false);
            add(elsewhere, report, "never-happened", 0, 1);
            elsewhere.rollback();
            add(elsewhere, report, "happened", 0, 1);
            elsewhere.commit();

            assertThat(following.names(2)).containsExactly("report-submitted", "happened");
        }
    }

    @Test
    void severalInstancesGiveEachEventOnePosition() throws SQLException {
        ReportCase report = ReportCase.submitted(wire, "31");
        try (Connection elsewhere = database.getConnection()) {
            add(elsewhere, report, "report-elsewhere", 0, MANY);
        }

        List<CompletableFuture<Void>> instances = Stream.generate(() -> CompletableFuture.runAsync(this::numberAll))
                .limit(4)
                .toList();
        instances.forEach(CompletableFuture::join);

        List<LoggedEvent> events = log.between(audience(report), 0, Long.MAX_VALUE, MANY + 1);
        assertThat(events).hasSize(MANY + 1);
        assertThat(events.stream().skip(1))
                .extracting(LoggedEvent::payload)
                .extracting(EventLogTest::number)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, MANY).boxed().toList());
    }

    @Test
    void whoReadsSlowlyMissesNothingAndHoldsUpNobody() throws SQLException {
        ReportCase report = ReportCase.submitted(wire, "32");
        String token = Api.tokens().official("32");
        try (Following slow = Following.idle(token);
                Following quick = Following.all(token).awaitComment("following");
                Connection elsewhere = database.getConnection()) {
            // Far more than fits into the buffers of the line.
            add(elsewhere, report, "report-elsewhere", 2000, MANY);
            assertThat(quick.events(MANY)).hasSize(MANY);

            slow.beginReading();

            assertThat(slow.events(MANY))
                    .extracting(event -> number(event.data()))
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, MANY).boxed().toList());
        }
    }

    private static int number(String payload) {
        return Integer.parseInt(payload.replaceAll("^\\D*(\\d+),.*$", "$1"));
    }

    private static Audience audience(ReportCase report) {
        return new Audience(Scope.EVERYTHING, UUID.fromString(report.id()));
    }

    private void numberAll() {
        try {
            while (log.number()) {
                Thread.onSpinWait();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void add(Connection connection, ReportCase report, String name, int bytes, int count)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ADD)) {
            statement.setString(1, name);
            statement.setInt(2, bytes);
            statement.setInt(3, count);
            statement.setString(4, report.id());
            statement.executeUpdate();
        }
    }
}
