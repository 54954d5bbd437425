package io.gongkai.local.client;

import io.gongkai.local.DevTokens;
import io.gongkai.local.launch.Ports;
import io.gongkai.local.service.Service;
import java.net.http.HttpClient;
import java.time.Duration;

/** The services of one stack in the hands of those who use them. */
public record Clients(HttpClient http, Ports ports, DevTokens tokens) {

    public static Clients of(Ports ports, DevTokens tokens) {
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
        return new Clients(http, ports, tokens);
    }

    public Api school(Service service, String schoolCode, String provinceCode) {
        return new Api(http, service.url(ports), tokens.school(schoolCode, provinceCode));
    }

    public Api official(Service service, String provinceCode) {
        return new Api(http, service.url(ports), tokens.official(provinceCode));
    }

    public Api ministry(Service service) {
        return new Api(http, service.url(ports), tokens.ministry());
    }
}
