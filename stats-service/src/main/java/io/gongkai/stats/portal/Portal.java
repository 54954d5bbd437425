package io.gongkai.stats.portal;

import io.gongkai.stats.portal.PublicCorrections.PublicCorrection;
import io.gongkai.stats.portal.PublishedYears.PublishedYear;
import io.gongkai.stats.province.ProvinceNames;
import io.gongkai.stats.publication.PublicationProblems;
import io.gongkai.stats.sql.Arguments;
import io.gongkai.stats.sql.Database;
import io.gongkai.stats.sql.Row;
import io.gongkai.stats.vocabulary.Ownership;
import io.gongkai.stats.vocabulary.SchoolType;
import io.gongkai.stats.vocabulary.SchoolYear;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Reads what is published. Whatever is not is not found, and nobody is told which of the two it is. */
@ApplicationScoped
class Portal {

    private final Database database;
    private final PublicReports reports;
    private final ProvinceNames names;

    Portal(Database database, PublicReports reports, ProvinceNames names) {
        this.database = database;
        this.reports = reports;
        this.names = names;
    }

    PublishedYears years() {
        return new PublishedYears(database.list(
                PortalSql.YEARS,
                Arguments.none(),
                row -> new PublishedYear(
                        row.text("province_code"),
                        names.of(row.text("province_code")),
                        SchoolYear.of(row.text("academic_year")),
                        row.instant("published_at"))));
    }

    PublicSeason season(String provinceCode, String year) {
        return findSeason(provinceCode, year).orElseThrow(PublicationProblems.NOT_PUBLISHED::because);
    }

    /** The year with its accepted reports; nothing where it is not published. */
    Optional<PublicSeason> findSeason(String provinceCode, String year) {
        Arguments arguments = arguments(provinceCode, year);
        List<PublicSchool> schools = database.list(PortalSql.OF_SEASON, arguments, this::school).stream()
                .map(school -> school.with(
                        school.reports().stream().map(PublicReport::brief).toList()))
                .toList();
        return database.first(
                PortalSql.SEASON,
                arguments,
                row -> new PublicSeason(
                        provinceCode,
                        names.of(provinceCode),
                        SchoolYear.of(year),
                        row.instant("published_at"),
                        row.dateOrNull("due_date"),
                        row.count("expected"),
                        Math.max(row.count("submitted"), schools.size()), // an acceptance may come before its report
                        schools.size(),
                        schools));
    }

    PublicCorrections corrections(String provinceCode, String year) {
        Arguments arguments = arguments(provinceCode, year);
        List<PublicCorrection> items = database.list(
                PortalSql.CORRECTIONS,
                arguments,
                row -> new PublicCorrection(
                        row.text("school_code"),
                        row.text("name"),
                        row.integerOrNull("published_revision"),
                        row.integer("revision"),
                        row.instantOrNull("accepted_at")));
        return database.first(
                        PortalSql.SEASON,
                        arguments,
                        row -> new PublicCorrections(
                                provinceCode, SchoolYear.of(year), row.instant("published_at"), items))
                .orElseThrow(PublicationProblems.NOT_PUBLISHED::because);
    }

    PublicSchool school(String code) {
        return find(code).orElseThrow(PublicationProblems.NOT_PUBLISHED::because);
    }

    /** The school with all its reports; nothing where none is public. */
    Optional<PublicSchool> find(String code) {
        List<PublicSchool> rows = database.list(PortalSql.OF_SCHOOL, Arguments.with("school", code), this::school);
        return rows.stream()
                .findFirst()
                .map(school -> school.with(
                        rows.stream().flatMap(row -> row.reports().stream()).toList()));
    }

    PublicText text(String code, String year) {
        return findText(code, year).orElseThrow(PublicationProblems.NOT_PUBLISHED::because);
    }

    /** The report in force on a year; nothing where none is public. */
    Optional<PublicText> findText(String code, String year) {
        return database.first(PortalSql.TEXT, Arguments.with("school", code).and("year", year), reports::text);
    }

    private PublicSchool school(Row row) throws SQLException {
        return new PublicSchool(
                row.text("school_code"),
                row.text("name"),
                row.text("province_code"),
                row.textOrNull("city"),
                row.word("school_type", SchoolType.class),
                row.word("ownership", Ownership.class),
                List.of(reports.report(row)));
    }

    private static Arguments arguments(String provinceCode, String year) {
        return Arguments.with("province", provinceCode).and("year", year);
    }
}
