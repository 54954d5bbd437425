package io.gongkai.local.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gongkai.local.process.FreePort;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void aBusyPortIsNamedWithThePartThatWantsIt() {
        assertThatThrownBy(() -> new Ports(8080).requireFree(port -> port != 8083))
                .isInstanceOf(StackProblem.class)
                .hasMessageStartingWith("Port 8083, meant for stats-service, is in use");
    }

    @Test
    void theFirstOfSeveralBusyPortsIsNamed() {
        assertThatThrownBy(() -> new Ports(8080).requireFree(port -> port > 8083))
                .hasMessageContaining("8081")
                .hasMessageContaining("ingest-service");
    }

    @Test
    void freePortsAreNoProblem() {
        assertThatCode(() -> new Ports(8080).requireFree(port -> true)).doesNotThrowAnyException();
    }

    @Test
    void aPortTakenOnAllAddressesIsBusy() throws Exception {
        try (ServerSocket busy = new ServerSocket(0)) {
            assertThat(FreePort.isFree(busy.getLocalPort())).isFalse();
        }
    }

    @Test
    void aPortTakenOnTheLoopbackIsBusy() throws Exception {
        try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(FreePort.isFree(busy.getLocalPort())).isFalse();
        }
    }
}
