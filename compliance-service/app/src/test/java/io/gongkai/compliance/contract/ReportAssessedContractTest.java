package io.gongkai.compliance.contract;

import static io.gongkai.compliance.SubmittedReport.JSON;
import static io.gongkai.compliance.SubmittedReport.aReport;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import io.gongkai.compliance.SubmittedReport;
import io.gongkai.compliance.Wire;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReportAssessedContractTest {

    private static final String REPORT = """
            湘江职业技术学院2020-2021学年信息公开年度报告
            本报告包括概述、主动公开情况等八个部分，统计期为2020年9月1日至2021年8月31日。
            一、概述
            学校重视信息公开工作，公布了学校章程及各项规章制度。
            二、主动公开情况
            本学年主动公开信息120条，其中网站公开70条、微信公众号公开40条。
            三、依申请公开和不予公开情况
            未收到信息公开申请。
            """;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @Test
    void whatIsReallySentIsWhatTheContractSays() throws Exception {
        Wire wire = new Wire(bootstrapServers);
        SubmittedReport report = aReport().text(REPORT);

        wire.submit(report);
        ConsumerRecord<String, String> sent =
                wire.await(Wire.ASSESSED, report.schoolCode(), 1).get(0);

        JsonNode event = JSON.readTree(sent.value());
        assertThat(Contract.schema().validate(event)).isEmpty();
        assertThat(event.at("/data/assessment/findings")).isNotEmpty();
        assertThat(event.at("/data/assessment/figures")).isNotEmpty();
        assertThat(new String(sent.headers().lastHeader("content-type").value(), StandardCharsets.UTF_8))
                .isEqualTo("application/cloudevents+json");
    }

    @Test
    void theExampleIsValid() throws Exception {
        assertThat(Contract.schema().validate(Contract.example())).isEmpty();
    }

    @Test
    void theExampleHasEveryFieldThatIsSentAndNoOther() throws Exception {
        Wire wire = new Wire(bootstrapServers);
        SubmittedReport report = aReport().text(REPORT);
        wire.submit(report);
        JsonNode sent = JSON.readTree(
                wire.await(Wire.ASSESSED, report.schoolCode(), 1).get(0).value());

        for (String path : List.of("", "/data", "/data/assessment", "/data/assessment/sections/0")) {
            assertThat(names(Contract.example().at(path))).as(path).isEqualTo(names(sent.at(path)));
        }
        for (String list : List.of("items", "figures", "checklistRows", "findings")) {
            String path = "/data/assessment/" + list + "/0";
            assertThat(names(Contract.example().at(path))).as(path).isEqualTo(names(sent.at(path)));
        }
    }

    @Test
    void everyFieldIsDescribed() throws Exception {
        List<String> silent = new ArrayList<>();
        collectSilent(Contract.schemaText(), "", silent);
        assertThat(silent).isEmpty();
    }

    @Test
    void additionsWithinTheVersionStayValid() throws Exception {
        JsonSchema schema = Contract.schema();
        JsonNode example = Contract.example();
        ((com.fasterxml.jackson.databind.node.ObjectNode) example.path("data")).put("added", true);
        assertThat(schema.validate(example)).isEmpty();
    }

    private static void collectSilent(JsonNode node, String path, List<String> silent) {
        JsonNode properties = node.path("properties");
        properties.fieldNames().forEachRemaining(name -> {
            if (properties.path(name).path("description").asText().isBlank()) {
                silent.add(path + "/" + name);
            }
        });
        node.fieldNames().forEachRemaining(name -> collectSilent(node.path(name), path + "/" + name, silent));
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
