package io.gongkai.compliance;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Builds report-submitted events; each new report has a school of its own, so that tests do not meet. */
public final class SubmittedReport {

    public static final ObjectMapper JSON = new ObjectMapper();

    private static final AtomicInteger SCHOOLS =
            new AtomicInteger(Math.abs(UUID.randomUUID().hashCode() % 900_000));

    private final ObjectNode event = JSON.createObjectNode();
    private final ObjectNode data;

    private SubmittedReport(String provinceCode) {
        String schoolCode = "41" + provinceCode + String.format("%06d", SCHOOLS.incrementAndGet());
        event.put("specversion", "1.0")
                .put("id", UUID.randomUUID().toString())
                .put("source", "/ingest-service")
                .put("type", "cn.gongkai.report-submitted.v1")
                .put("time", "2021-10-20T08:00:00Z")
                .put("datacontenttype", "application/json");
        data = event.putObject("data");
        data.put("reportId", UUID.randomUUID().toString())
                .put("revision", 1)
                .put("schoolCode", schoolCode)
                .put("schoolName", "湘江职业技术学院")
                .put("schoolType", "VOCATIONAL")
                .put("ownership", "PUBLIC")
                .put("provinceCode", provinceCode)
                .put("academicYear", "2020-2021")
                .put("title", "信息公开年度报告")
                .put("text", "一、概述\n本学年主动公开信息120条。\n")
                .put("textSha256", "0".repeat(64))
                .put("submittedAt", "2021-10-20T08:00:00Z")
                .put("dueDate", "2021-10-31")
                .put("late", false);
        data.putArray("checklist").addObject().put("item", 1).put("url", "https://xxgk.example.edu.cn/1");
        event.put("subject", reportId().toString());
    }

    public static SubmittedReport aReport() {
        return new SubmittedReport("43");
    }

    public static SubmittedReport aReportFrom(String provinceCode) {
        return new SubmittedReport(provinceCode);
    }

    public SubmittedReport revision(int revision) {
        data.put("revision", revision);
        return this;
    }

    public SubmittedReport text(String text) {
        data.put("text", text);
        return this;
    }

    public SubmittedReport year(String academicYear) {
        data.put("academicYear", academicYear);
        return this;
    }

    public SubmittedReport with(String field, String value) {
        data.put(field, value);
        return this;
    }

    /** With a decision of the department on one item. */
    public SubmittedReport decided(int item, String applicability) {
        data.withArray("applicability").addObject().put("item", item).put("applicability", applicability);
        return this;
    }

    public SubmittedReport without(String field) {
        data.remove(field);
        return this;
    }

    public UUID reportId() {
        return UUID.fromString(data.path("reportId").asText());
    }

    public String schoolCode() {
        return data.path("schoolCode").asText();
    }

    public String provinceCode() {
        return data.path("provinceCode").asText();
    }

    public String json() {
        return event.toString();
    }
}
