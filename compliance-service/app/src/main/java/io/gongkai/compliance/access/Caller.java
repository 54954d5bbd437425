package io.gongkai.compliance.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Who makes this request, and what they may read and change. */
@RequestScoped
public class Caller {

    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The token's subject; stands in records of who did something. */
    public String subject() {
        return identity.isAnonymous() ? "" : identity.getPrincipal().getName();
    }

    public boolean is(String role) {
        return identity.hasRole(role);
    }

    public @Nullable String schoolCode() {
        return claim("school_code");
    }

    public @Nullable String provinceCode() {
        return claim("province_code");
    }

    /** What the caller may read. A token with several roles has the widest of them. */
    public Scope readScope() {
        return is(Role.AUDITOR) || is(Role.MINISTRY) ? Scope.EVERYTHING : actScope();
    }

    /** What the caller may change or submit for. */
    public Scope actScope() {
        if (is(Role.ADMIN)) {
            return Scope.EVERYTHING;
        }
        if (is(Role.OFFICIAL) || is(Role.REVIEWER)) {
            return Scope.province(provinceCode());
        }
        return is(Role.SCHOOL) ? Scope.school(schoolCode()) : Scope.NOTHING;
    }

    public boolean mayReadSchool(String schoolCode, String provinceCode) {
        return readScope().coversSchool(schoolCode, provinceCode);
    }

    public boolean mayActForSchool(String schoolCode, String provinceCode) {
        return actScope().coversSchool(schoolCode, provinceCode);
    }

    public boolean mayReadProvince(String provinceCode) {
        return readScope().coversProvince(provinceCode);
    }

    public boolean mayActForProvince(String provinceCode) {
        return actScope().coversProvince(provinceCode);
    }

    private @Nullable String claim(String name) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return null;
        }
        Object value = token.getClaim(name);
        return value instanceof String text && !text.isBlank() ? text : null;
    }
}
