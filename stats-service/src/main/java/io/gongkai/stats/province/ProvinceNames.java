package io.gongkai.stats.province;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.gongkai.stats.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the provinces are called, read from data. */
@ApplicationScoped
public class ProvinceNames {

    private static final String DATA = "/vocabulary/provinces.json";

    private final Map<String, Text> names = new LinkedHashMap<>();

    ProvinceNames() {
        try (InputStream data = Objects.requireNonNull(ProvinceNames.class.getResourceAsStream(DATA), DATA)) {
            Named[] all = JsonMapper.builder().build().readValue(data, Named[].class);
            List.of(all).forEach(named -> names.put(named.code(), new Text(named.zh(), named.en())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Text of(String code) {
        return names.getOrDefault(code, new Text(code, code));
    }

    Map<String, Text> all() {
        return names;
    }

    record Named(String code, String zh, String en) {}
}
