package io.gongkai.ingest.webhook;

import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses may be called: whoever registers a webhook must not reach through us into the network in which we
 * stand (server-side request forgery). Names are no protection, since they lead wherever their owner wants; so it is
 * asked about the very address that is connected to.
 */
final class AddressGuard {

    /** Special ranges of IPv4, after the IANA registry (RFC 6890 and updates). */
    private static final List<Network> SPECIAL = networks(
            "0.0.0.0/8",
            "10.0.0.0/8",
            // Shared address space; the metadata service of a large Chinese cloud is there (100.100.100.200).
            "100.64.0.0/10",
            "127.0.0.0/8",
            // Link-local; most clouds have their metadata service at 169.254.169.254.
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4",
            // Of IPv6 only global unicast is public; in it, tunnels that hide an IPv4 address and documentation.
            "2001::/23",
            "2001:db8::/32",
            "2002::/16",
            "3fff::/20");

    private static final Network GLOBAL_UNICAST = Network.parse("2000::/3");
    private static final int IPV6_BYTES = 16;

    private final List<Network> trusted;

    AddressGuard(List<String> trusted) {
        this.trusted = networks(trusted.toArray(String[]::new));
    }

    boolean permits(InetAddress address) {
        return isTrusted(address) || isPublic(address);
    }

    /** Plain HTTP never leaves the machine: it carries the reports' state in the clear. */
    boolean permitsPlainHttp(InetAddress address) {
        return address.isLoopbackAddress() && isTrusted(address);
    }

    private boolean isTrusted(InetAddress address) {
        return trusted.stream().anyMatch(network -> network.holds(address));
    }

    private static boolean isPublic(InetAddress address) {
        boolean unicast = address.getAddress().length < IPV6_BYTES || GLOBAL_UNICAST.holds(address);
        return unicast && SPECIAL.stream().noneMatch(network -> network.holds(address));
    }

    private static List<Network> networks(String... cidrs) {
        return Stream.of(cidrs).map(Network::parse).toList();
    }
}
