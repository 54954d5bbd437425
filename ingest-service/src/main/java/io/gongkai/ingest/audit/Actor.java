package io.gongkai.ingest.audit;

import io.gongkai.ingest.access.Caller;
import io.gongkai.ingest.access.Role;
import java.util.stream.Stream;

/** Who did something, and as what. */
public record Actor(String subject, String role) {

    /** The service whose assessments arrive as events. */
    public static final Actor COMPLIANCE = new Actor("compliance-service", "service");

    /** What the system notices by itself. */
    public static final Actor SYSTEM = new Actor("ingest-service", "service");

    /** Whoever makes this request, in the widest of the roles. */
    public static Actor of(Caller caller) {
        String role = Stream.of(Role.ADMIN, Role.OFFICIAL, Role.REVIEWER, Role.SCHOOL)
                .filter(caller::is)
                .findFirst()
                .orElse("unknown");
        return new Actor(caller.subject(), role);
    }
}
