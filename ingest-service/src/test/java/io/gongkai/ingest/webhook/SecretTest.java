package io.gongkai.ingest.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SecretTest {

    private static final String ID = "0b5c2f7e-2f0b-4ac7-93b4-7f5d8e1a6c20";
    private static final long TIMESTAMP = 1_636_337_705L;
    private static final String BODY = "{\"学校\":\"示例\"}";
    private static final Secret SECRET = new Secret("whsec_h/Gdak9CKUkhOIzbIGz379op++OrVIfrTe9Y4JTKfgg=");

    /** Computed with another implementation of HMAC. */
    @Test
    void signsAsTheStandardWebhooksHaveIt() {
        assertThat(SECRET.sign(ID, TIMESTAMP, BODY)).isEqualTo("v1,zJoSGflmvmmF0mqWWZWwb6GR9XkRU24xhLf+QHOIBFs=");
    }

    @Test
    void anyChangeOfIdTimeOrBodyIsAnotherSignature() {
        String signature = SECRET.sign(ID, TIMESTAMP, BODY);

        assertThat(SECRET.sign(ID.replace('0', '1'), TIMESTAMP, BODY)).isNotEqualTo(signature);
        assertThat(SECRET.sign(ID, TIMESTAMP + 1, BODY)).isNotEqualTo(signature);
        assertThat(SECRET.sign(ID, TIMESTAMP, BODY + " ")).isNotEqualTo(signature);
        assertThat(Secret.create().sign(ID, TIMESTAMP, BODY)).isNotEqualTo(signature);
    }

    @Test
    void doesNotComeIntoLogs() {
        assertThat(SECRET.toString()).doesNotContain(SECRET.text().substring(6));
    }

    @Test
    void whatIsNoSecretIsNone() {
        assertThatThrownBy(() -> new Secret("letmein")).isInstanceOf(IllegalArgumentException.class);
    }
}
