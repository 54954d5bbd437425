package io.gongkai.local.sample;

import com.fasterxml.jackson.databind.JsonNode;
import io.gongkai.local.client.Clients;
import io.gongkai.local.service.Service;

/**
 * What the three services count for one province and year, in revisions but for the last.
 *
 * @param counted reports whose newest revision is in the projections of stats-service
 */
public record Conservation(
        Season season, int received, int pending, int arrived, int assessed, int failed, int known, int counted) {

    public static Conservation of(Season season, Clients clients) {
        JsonNode ingest = ask(Service.INGEST, season, clients);
        JsonNode compliance = ask(Service.COMPLIANCE, season, clients);
        JsonNode stats = ask(Service.STATS, season, clients);
        return new Conservation(
                season,
                ingest.required("received").asInt(),
                ingest.required("pending").asInt(),
                compliance.required("received").asInt(),
                compliance.required("assessed").asInt(),
                compliance.required("failed").asInt(),
                Math.min(
                        stats.required("submitted").asInt(),
                        stats.required("assessed").asInt()),
                stats.required("counted").asInt());
    }

    private static JsonNode ask(Service service, Season season, Clients clients) {
        return clients.ministry(service).get(season.path() + "/conservation").expected();
    }

    /** Received = assessed = counted: nothing is on its way any more. */
    public boolean holds() {
        return pending == 0 && received == arrived && received == assessed + failed && assessed == known;
    }
}
