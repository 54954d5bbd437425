package io.gongkai.ingest.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongkai.ingest.problem.CommonProblems;
import io.gongkai.ingest.problem.Fault;
import io.gongkai.ingest.problem.ProblemException;
import io.gongkai.ingest.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Asks compliance-service, in the name of the caller and for a bounded time. */
@ApplicationScoped
public class ReportCheck {

    private static final Logger LOG = Logger.getLogger(ReportCheck.class);
    private static final int INVALID = 422;

    private final ComplianceChecks compliance;
    private final ObjectMapper json;

    ReportCheck(@RestClient ComplianceChecks compliance, ObjectMapper json) {
        this.compliance = compliance;
        this.json = json;
    }

    /** The assessment as JSON, untouched. */
    public String assess(ReportToCheck report, String authorization, @Nullable String language) {
        try (Response answer = compliance.check(report, authorization, language)) {
            String body = answer.readEntity(String.class);
            return answer.getStatus() == Response.Status.OK.getStatusCode() ? body : refused(answer.getStatus(), body);
        } catch (WebApplicationException answered) {
            String body = answered.getResponse().readEntity(String.class);
            return refused(answered.getResponse().getStatus(), body);
        } catch (ProcessingException away) {
            LOG.warnf("A dry run found compliance-service away cause=%s", away.getMessage());
            throw CheckProblems.CHECKER_AWAY.because();
        }
    }

    /** What the checker finds invalid is our caller's to mend; whatever else it answers is not. */
    private String refused(int status, String body) {
        if (status == INVALID) {
            throw invalid(body);
        }
        LOG.warnf("A dry run was not answered by compliance-service status=%d", status);
        throw CheckProblems.CHECKER_AWAY.because();
    }

    private ProblemException invalid(String body) {
        List<Fault> faults = new ArrayList<>();
        try {
            for (JsonNode error : json.readTree(body).path("errors")) {
                // It has been asked in the language of our caller, and so has but one.
                String detail = error.path("detail").asText();
                faults.add(Fault.at(
                        error.path("pointer").asText(), error.path("code").asText(), new Text(detail, detail)));
            }
        } catch (JsonProcessingException unreadable) {
            LOG.warnf("A problem of compliance-service could not be read");
        }
        return CommonProblems.INVALID_REQUEST.because(faults);
    }
}
