package io.gongkai.local.launch;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gongkai.local.process.FreePort;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void aBusyPortIsNamedWithThePartThatWantsIt() throws Exception {
        try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = busy.getLocalPort();

            assertThatThrownBy(() -> new Ports(port - 3).requireFree())
                    .isInstanceOf(StackProblem.class)
                    .hasMessageStartingWith("Port " + port + ", meant for stats-service, is in use");
        }
    }

    @Test
    void aPortTakenOnAllAddressesIsBusyToo() throws Exception {
        try (ServerSocket busy = new ServerSocket(0)) {
            assertThatThrownBy(() -> new Ports(busy.getLocalPort() - 1).requireFree())
                    .isInstanceOf(StackProblem.class)
                    .hasMessageContaining("ingest-service");
        }
    }

    @Test
    void freePortsAreNoProblem() {
        assertThatCode(() -> new Ports(FreePort.any() - 1).requireFree()).doesNotThrowAnyException();
    }
}
