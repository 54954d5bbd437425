package io.gongkai.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gongkai.local.client.Answer;
import io.gongkai.local.client.Api;
import io.gongkai.local.client.Clients;
import io.gongkai.local.sample.Season;
import io.gongkai.local.service.Service;

/**
 * The due date of a collection of the demonstration. Services stamp a report with the time at which it really comes, so
 * that reports of past years can be in time only while the date lies ahead: the collection opens with such a date and
 * gets that of the law before the late reports come.
 */
record DueDate(Clients clients, Season season) {

    private static final int ALREADY_THERE = 409;
    private static final String FAR = "2035-10-31";

    /** Opens the collection unless it was opened at an earlier start. */
    void open() {
        ObjectNode collection = Api.JSON
                .createObjectNode()
                .put("provinceCode", season.provinceCode())
                .put("academicYear", season.academicYear())
                .put("dueDate", FAR);
        Answer answer = official().post("/v1/collections", collection);
        if (answer.status() != ALREADY_THERE) {
            answer.expected();
        }
    }

    /** From now on reports are late. */
    void pass() {
        String path = "/v1/collections/" + season.provinceCode() + "/" + season.academicYear();
        JsonNode collection = official().get(path).expected();
        if (collection.required("dueDate").asText().equals(legal())) {
            return;
        }
        ObjectNode terms = Api.JSON.createObjectNode().put("dueDate", legal()).put("status", "OPEN");
        official()
                .put(
                        path,
                        terms,
                        "If-Match",
                        "\"" + collection.required("version").asLong() + "\"")
                .expected();
    }

    /** The end of October after the school year. */
    private String legal() {
        return season.academicYear().substring(5) + "-10-31";
    }

    private Api official() {
        return clients.official(Service.INGEST, season.provinceCode());
    }
}
