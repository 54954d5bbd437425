package io.gongkai.ingest.webhook;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An address to call: an absolute URL of http or https with a host, and nothing in it that is not sent. */
record Target(URI uri) {

    private static final int HTTPS_PORT = 443;
    private static final int HTTP_PORT = 80;

    static Optional<Target> parse(String url) {
        try {
            URI uri = new URI(url);
            boolean http = isHttps(uri) || "http".equalsIgnoreCase(uri.getScheme());
            boolean plain = uri.getRawUserInfo() == null && uri.getRawFragment() == null;
            boolean port = uri.getPort() == -1 || (uri.getPort() >= 1 && uri.getPort() <= 0xFFFF);
            return http && plain && port && uri.getHost() != null ? Optional.of(new Target(uri)) : Optional.empty();
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }

    boolean isHttps() {
        return isHttps(uri);
    }

    /** Without the brackets of an IPv6 address. */
    String host() {
        return uri.getHost().replaceAll("^\\[|]$", "").toLowerCase(Locale.ROOT);
    }

    int port() {
        return uri.getPort() != -1 ? uri.getPort() : isHttps() ? HTTPS_PORT : HTTP_PORT;
    }

    String pathAndQuery() {
        String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }

    /** All addresses that the host's name has now. */
    List<InetAddress> lookUp() throws UnknownHostException {
        return List.of(InetAddress.getAllByName(host()));
    }

    /** All of them must be permitted: of which one we would connect to is chance. */
    boolean isPermitted(List<InetAddress> addresses, AddressGuard guard) {
        return addresses.stream()
                .allMatch(address -> isHttps() ? guard.permits(address) : guard.permitsPlainHttp(address));
    }

    private static boolean isHttps(URI uri) {
        return "https".equalsIgnoreCase(uri.getScheme());
    }
}
