package io.gongkai.stats.testing;

import io.gongkai.stats.sql.Arguments;
import io.gongkai.stats.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;

/** Publications of the tests; their acts stay for ever otherwise. */
@ApplicationScoped
public class Publishing {

    private final Database database;

    Publishing(Database database) {
        this.database = database;
    }

    public void clear() {
        database.change("TRUNCATE publication_act, published_revision", Arguments.none());
    }

    public void publish(String provinceCode, String year) {
        Api.asOfficialOf(provinceCode)
                .post("/v1/provinces/" + provinceCode + "/years/" + year + "/publication")
                .then()
                .statusCode(201);
    }

    public void revoke(String provinceCode, String year, long version) {
        Api.asOfficialOf(provinceCode)
                .header("If-Match", "\"" + version + "\"")
                .delete("/v1/provinces/" + provinceCode + "/years/" + year + "/publication?reason=error")
                .then()
                .statusCode(204);
    }
}
