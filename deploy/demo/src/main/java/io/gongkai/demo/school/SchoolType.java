package io.gongkai.demo.school;

/** What a school trains for, by the names of the API. */
public enum SchoolType {
    VOCATIONAL(1),
    UNDERGRADUATE(2),
    GRADUATE(3);

    private final int digit;

    SchoolType(int digit) {
        this.digit = digit;
    }

    /** Its place in the codes of the invented schools. */
    int digit() {
        return digit;
    }
}
