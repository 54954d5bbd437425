package io.gongkai.ingest.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Does to the tables of webhooks what no user can. */
@ApplicationScoped
class WebhookTables {

    private final DataSource database;

    WebhookTables(DataSource database) {
        this.database = database;
    }

    /** Receivers of tests are gone after them. */
    void empty() throws SQLException {
        execute("delete from webhooks");
    }

    void refuseDeliveries() throws SQLException {
        execute("create function refuse_delivery() returns trigger language plpgsql as"
                + " $$ begin raise exception 'refused by the test'; end $$");
        execute("create trigger refuse before insert on deliveries for each row execute function refuse_delivery()");
    }

    void permitDeliveries() throws SQLException {
        execute("drop function refuse_delivery cascade");
    }

    void moveTo(String webhookId, String url) throws SQLException {
        execute("update webhooks set url = '" + url + "' where id = '" + webhookId + "'");
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
