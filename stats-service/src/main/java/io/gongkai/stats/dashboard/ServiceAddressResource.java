package io.gongkai.stats.dashboard;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tells the page, and any other client, where the other services are; open to all, since nobody can sign in before. */
@Path("/v1/services")
@Tag(name = "services", description = "Addresses of the services")
class ServiceAddressResource {

    private final Links links;

    ServiceAddressResource(Links links) {
        this.links = links;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(
            operationId = "getServiceAddresses",
            summary = "Where the other services are",
            description = "Base addresses for clients that start here, as the web page does.")
    @APIResponse(responseCode = "200", description = "The addresses")
    public ServiceAddresses addresses() {
        return ServiceAddresses.of(links);
    }
}
