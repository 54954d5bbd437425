package io.gongkai.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.gongkai.demo.Province;
import io.gongkai.local.client.Clients;
import io.gongkai.local.sample.Season;
import io.gongkai.local.service.Service;
import java.util.stream.Collectors;

/** What stats-service says of each year: a table for each school would be long. */
public record ProvinceTable(Clients clients, Province province) {

    private static final String HEAD = "year       expected  submitted  in time   late  missing  assessed\n";

    public String text() {
        return HEAD
                + new ProvinceData(province).seasons().stream().map(this::row).collect(Collectors.joining("\n"));
    }

    private String row(Season season) {
        JsonNode total = overview(clients, season);
        return "%s  %8d  %9d  %7d  %5d  %7d  %8d"
                .formatted(
                        season.academicYear(),
                        total.required("expected").asInt(),
                        total.required("submitted").asInt(),
                        total.required("onTime").asInt(),
                        total.required("late").asInt(),
                        total.required("missing").asInt(),
                        total.required("assessed").asInt());
    }

    static JsonNode overview(Clients clients, Season season) {
        return clients.official(Service.STATS, season.provinceCode())
                .get(season.path() + "/overview")
                .expected()
                .required("total");
    }
}
