package io.gongkai.ingest;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A report on its way, with the people who act on it. */
public final class ReportCase {

    private final Wire wire;
    private final String school;
    private final String id;
    private int revision = 1;

    private ReportCase(Wire wire, String school, String id) {
        this.wire = wire;
        this.school = school;
        this.id = id;
    }

    public static ReportCase submitted(Wire wire, String provinceCode) {
        return submitted(wire, Api.report(Api.registeredSchool(provinceCode)));
    }

    public static ReportCase submitted(Wire wire, Map<String, Object> report) {
        String id = Api.submit(report).jsonPath().getString("reportId");
        return new ReportCase(wire, (String) report.get("schoolCode"), id);
    }

    public String id() {
        return id;
    }

    public String school() {
        return school;
    }

    /** The newest revision is assessed with these findings. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final ReportCase assessed(Map<String, Object>... defects) {
        AssessmentEvent event = AssessmentEvent.of(id, revision);
        List.of(defects).forEach(event::finding);
        wire.send(event);
        return this;
    }

    public ReportCase resubmitted(String text) {
        Map<String, Object> next = Api.report(school);
        next.put("text", text);
        revision = Api.submit(next).jsonPath().getInt("revision");
        return this;
    }

    public RequestSpecification asOfficial() {
        return Api.asOfficial(Api.province(school));
    }

    public RequestSpecification asReviewer() {
        return Api.as(Api.tokens().reviewer(Api.province(school)));
    }

    public RequestSpecification asSchool() {
        return Api.asSchool(school);
    }

    public Response get() {
        return asSchool().get("/v1/reports/" + id);
    }

    public String stage() {
        return get().jsonPath().getString("stage");
    }

    public String tag() {
        return get().header("ETag");
    }

    public JsonPath get(String what) {
        Response answer = asSchool().get("/v1/reports/" + id + "/" + what);
        return answer.jsonPath();
    }

    /** With the version that is current now. */
    public Response post(RequestSpecification caller, String what, Map<String, Object> body) {
        return post(caller, what, tag(), body);
    }

    public Response post(RequestSpecification caller, String what, String tag, Map<String, Object> body) {
        return caller.header("If-Match", tag)
                .contentType("application/json")
                .body(body)
                .post("/v1/reports/" + id + "/" + what);
    }

    public Response accept() {
        return post(asOfficial(), "acceptances", because("整改到位。"));
    }

    public Response withdraw(RequestSpecification caller) {
        return post(caller, "withdrawals", because("报送有误。"));
    }

    public Response giveBack() {
        return post(asOfficial(), "returns", toMend(keys()));
    }

    public Response recall() {
        return post(asOfficial(), "recalls", because("退回有误。"));
    }

    public Response endorse() {
        return post(asReviewer(), "endorsements", because("初审无问题。"));
    }

    public Response explain(String key) {
        return post(asSchool(), "explanations", Map.of("finding", key, "text", "差额为档案馆单独统计的信息。"));
    }

    public Response requestWaiver(String key) {
        return post(asSchool(), "waivers", Map.of("finding", key, "scope", "REPORT", "reason", "不适用于本校。"));
    }

    /** A decision on a waiver, with the version that it has now. */
    public static Response decide(RequestSpecification caller, JsonPath waiver, String how) {
        return caller.header("If-Match", "\"" + waiver.getInt("version") + "\"")
                .contentType("application/json")
                .body(because("情况属实。"))
                .post("/v1/waivers/" + waiver.getString("waiverId") + "/" + how);
    }

    /** Keys of the findings of the newest revision. */
    public List<String> keys() {
        return get("revisions/" + revision + "/findings").getList("items.finding.key");
    }

    public static Map<String, Object> because(String reason) {
        return Map.of("reason", reason);
    }

    public static Map<String, Object> toMend(List<String> keys) {
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("findings", keys);
        request.put("remarks", "请附上清单事项公开情况表。");
        request.put("dueDate", today().plusDays(14).toString());
        request.put("reason", "缺少法定部分。");
        return request;
    }

    public static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }
}
