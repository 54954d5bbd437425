package io.gongkai.compliance.access;

/** Names of the roles as tokens carry them and as annotations need them. */
public final class Role {

    /** A school's clerk or system: its own school only. */
    public static final String SCHOOL = "school";

    /** An official of a provincial education department: the own province only. */
    public static final String OFFICIAL = "official";

    /** Looks at reports before the department does; reads the own province, and endorses or returns its reports. */
    public static final String REVIEWER = "reviewer";

    /** Reads everything, changes nothing. */
    public static final String AUDITOR = "auditor";

    /** The ministry: reads everything, changes nothing. */
    public static final String MINISTRY = "ministry";

    /** Runs the system: everything. */
    public static final String ADMIN = "admin";

    private Role() {}
}
