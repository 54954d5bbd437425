package io.gongkai.engine.lexicon;

import io.gongkai.engine.lexicon.DataFault.Fault;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the values of a record of data have to be; collects all that they are not. */
public final class DataCheck {

    private final String subject;
    private final List<Fault> faults = new ArrayList<>();

    private DataCheck(String subject) {
        this.subject = subject;
    }

    public static DataCheck start() {
        return new DataCheck("");
    }

    /** @param name which of several records it is */
    public static DataCheck of(@Nullable String name) {
        return new DataCheck(name == null ? "" : name + ": ");
    }

    /** One that is left out is 0, which would always or never be reached. */
    public DataCheck share(String field, double value) {
        return that(value > 0 && value <= 1, field + " 应大于 0 且不超过 1。", field + " has to be above 0 and at most 1.");
    }

    public DataCheck atLeast(double least, String field, @Nullable Number value) {
        String bound = BigDecimal.valueOf(least).stripTrailingZeros().toPlainString();
        return that(
                value != null && value.doubleValue() >= least,
                field + " 不能缺少，也不能小于 " + bound + "。",
                field + " is needed and has to be at least " + bound + ".");
    }

    /** A word or list that may not be left out; a list may be empty. */
    public DataCheck given(String field, @Nullable Object value) {
        boolean blank = value instanceof String text && text.isBlank();
        return that(value != null && !blank, "请填写 " + field + "。", "Fill in " + field + ".");
    }

    public DataCheck filled(String field, @Nullable Collection<?> values) {
        return that(values != null && !values.isEmpty(), field + " 至少要有一项。", field + " needs at least one entry.");
    }

    public DataCheck that(boolean met, String zh, String en) {
        if (!met) {
            faults.add(new Fault(0, 0, subject + zh, subject + en));
        }
        return this;
    }

    /** @throws DataFault where anything is wrong */
    public void end() {
        if (!faults.isEmpty()) {
            throw new DataFault("", faults);
        }
    }
}
