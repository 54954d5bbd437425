package io.gongkai.demo.school;

/**
 * An invented school.
 *
 * @param code ten digits; those of real schools have no nine in the fifth place
 * @param host where its addresses lie, under a domain kept for examples
 * @param students in the first of the years
 * @param diligence from 0 to 1: how much it discloses and how careful its reports are
 */
public record School(
        String code,
        String name,
        String provinceCode,
        String city,
        SchoolType type,
        Ownership ownership,
        String host,
        int students,
        double diligence) {

    /** 学校 or 学院, as it calls itself. */
    public String shortName() {
        return name.endsWith("大学") ? "学校" : "学院";
    }
}
