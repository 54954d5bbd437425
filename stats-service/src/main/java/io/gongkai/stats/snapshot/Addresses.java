package io.gongkai.stats.snapshot;

import io.gongkai.stats.vocabulary.SchoolYear;

/** Where the public API gives what a snapshot holds; each address is a query that anyone permitted can ask again. */
public record Addresses(String provinceCode, SchoolYear year) {

    private String province() {
        return "/v1/provinces/" + provinceCode;
    }

    /** A table of the year, such as overview. */
    public String season(String table) {
        return province() + "/years/" + year + "/" + table;
    }

    /** A table of the year before. */
    public String previous(String table) {
        return province() + "/years/" + year.previous() + "/" + table;
    }

    /** The year and the one before side by side. */
    public String years() {
        return province() + "/years?" + span();
    }

    public String trend(String metric) {
        return province() + "/trends?metric=" + metric + "&" + span();
    }

    public String comparison(String metric) {
        return season("comparisons?metric=" + metric);
    }

    private String span() {
        return "from=" + year.previous() + "&to=" + year;
    }
}
