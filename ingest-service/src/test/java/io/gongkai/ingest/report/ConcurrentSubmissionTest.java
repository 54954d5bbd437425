package io.gongkai.ingest.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.ingest.Api;
import io.gongkai.ingest.RealStack;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@RealStack
class ConcurrentSubmissionTest {

    private static final int CLIENTS = 50;

    @Test
    void theSameReportFromFiftyClientsAtOnceIsOneRevision() throws Exception {
        String school = Api.registeredSchool("43");

        List<Response> answers = atOnce(client -> Api.submit(Api.report(school)));

        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(202));
        assertThat(answers)
                .extracting(answer -> answer.jsonPath().getString("status"))
                .filteredOn("ACCEPTED_FOR_PROCESSING"::equals)
                .hasSize(1);
        assertThat(revisions(answers.get(0), school)).isEqualTo(1);
        JsonPath chain = Api.asSchool(school)
                .get("/v1/receipts/" + answers.get(0).jsonPath().getString("receiptId") + "/verification")
                .jsonPath();
        assertThat(chain.getBoolean("valid")).isTrue();
        assertThat(chain.getList("chain.number"))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, CLIENTS).boxed().toList());
    }

    @Test
    void theSameKeyFromFiftyClientsAtOnceIsOneReceipt() throws Exception {
        String school = Api.registeredSchool("43");
        String key = UUID.randomUUID().toString();

        List<Response> answers = atOnce(client -> Api.asSchool(school)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(Api.report(school))
                .post("/v1/reports"));

        assertThat(answers)
                .extracting(Response::asString)
                .containsOnly(answers.get(0).asString());
    }

    @Test
    void fiftyDifferentTextsAtOnceAreFiftyRevisionsWithoutAGap() throws Exception {
        String school = Api.registeredSchool("43");

        List<Response> answers = atOnce(client -> {
            var report = Api.report(school);
            report.put("text", "第 " + client + " 稿");
            return Api.submit(report);
        });

        assertThat(answers)
                .extracting(answer -> answer.jsonPath().getInt("revision"))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, CLIENTS).boxed().toList());
    }

    private interface Client {
        Response call(int number);
    }

    private static List<Response> atOnce(Client client) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        CyclicBarrier start = new CyclicBarrier(CLIENTS);
        try {
            List<Callable<Response>> calls = IntStream.range(0, CLIENTS)
                    .mapToObj(number -> (Callable<Response>) () -> {
                        start.await();
                        return client.call(number);
                    })
                    .toList();
            List<Future<Response>> answers = clients.invokeAll(calls);
            return get(answers);
        } finally {
            clients.shutdownNow();
        }
    }

    private static List<Response> get(List<Future<Response>> answers) throws Exception {
        List<Response> got = new ArrayList<>();
        for (Future<Response> answer : answers) {
            got.add(answer.get());
        }
        return got;
    }

    private static int revisions(Response receipt, String school) {
        JsonPath answer = Api.asSchool(school)
                .get(receipt.jsonPath().getString("links.revisions"))
                .jsonPath();
        return answer.getList("items").size();
    }
}
