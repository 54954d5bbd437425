package io.gongkai.demo.school;

/** Who runs a school, by the names of the API. */
public enum Ownership {
    PUBLIC,
    PRIVATE
}
