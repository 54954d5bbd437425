package io.gongkai.ingest.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {

    private static final AddressGuard STRICT = new AddressGuard(List.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.255.255.254",
                "0.0.0.0",
                "10.0.0.1",
                "10.255.255.255",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.0.1",
                "169.254.169.254",
                "100.64.0.1",
                "100.100.100.200",
                "100.127.255.255",
                "192.0.2.1",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "::10.0.0.1",
                "64:ff9b::a00:1",
                "fe80::1",
                "fec0::1",
                "fc00::1",
                "fd00:ec2::254",
                "ff02::1",
                "2001:db8::1",
                "2002:a00:1::1",
                "2001::1"
            })
    void whatIsNotPublicIsNotCalled(String address) throws UnknownHostException {
        assertThat(STRICT.permits(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "93.184.216.34",
                "9.255.255.255",
                "11.0.0.0",
                "172.15.255.255",
                "172.32.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "202.112.0.36",
                "2001:da8::1",
                "2400:3200::1"
            })
    void whatIsPublicIsCalledUpToTheBorders(String address) throws UnknownHostException {
        assertThat(STRICT.permits(InetAddress.getByName(address))).isTrue();
        assertThat(STRICT.permitsPlainHttp(InetAddress.getByName(address))).isFalse();
    }

    @Test
    void aTrustedNetworkIsCalledButNotInTheClear() throws UnknownHostException {
        AddressGuard guard = new AddressGuard(List.of("10.20.0.0/16"));

        assertThat(guard.permits(InetAddress.getByName("10.20.255.255"))).isTrue();
        assertThat(guard.permits(InetAddress.getByName("10.21.0.0"))).isFalse();
        assertThat(guard.permitsPlainHttp(InetAddress.getByName("10.20.0.1"))).isFalse();
    }

    @Test
    void plainHttpNeedsATrustedLoopback() throws UnknownHostException {
        InetAddress loopback = InetAddress.getByName("127.0.0.1");

        assertThat(STRICT.permitsPlainHttp(loopback)).isFalse();
        assertThat(new AddressGuard(List.of("127.0.0.0/8")).permitsPlainHttp(loopback))
                .isTrue();
    }

    @Test
    void oneForbiddenAddressAmongSeveralForbidsTheName() throws UnknownHostException {
        Target target = Target.parse("https://example.org/hooks").orElseThrow();
        InetAddress open = InetAddress.getByName("93.184.216.34");
        InetAddress inside = InetAddress.getByName("10.0.0.1");

        assertThat(target.isPermitted(List.of(open), STRICT)).isTrue();
        assertThat(target.isPermitted(List.of(open, inside), STRICT)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0/33", "fd00::/129", "localhost", "example.org/8", "10.0.0.0/x", "-1.0.0.0/8"})
    void whatIsNoNetworkEndsTheStart(String network) {
        assertThatThrownBy(() -> new AddressGuard(List.of(network))).isInstanceOf(IllegalArgumentException.class);
    }
}
