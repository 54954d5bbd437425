package io.gongkai.ingest.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.ingest.Api;
import io.gongkai.ingest.RealStack;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

@RealStack
class SubmissionTest {

    @Test
    void aSubmittedReportIsAnsweredWithAReceipt() {
        String school = Api.registeredSchool("43");

        Response receipt = Api.submit(Api.report(school));

        assertThat(receipt.statusCode()).as(receipt.asString()).isEqualTo(202);
    }
}
