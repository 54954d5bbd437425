package io.gongkai.ingest.document.reader;

/** Ends the reading of one file; what else is wrong with a submission is still found out. */
final class FlawException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Flaw flaw;
    private final transient Object[] values;

    FlawException(Flaw flaw, Object... values) {
        super(flaw.code(), null, false, false);
        this.flaw = flaw;
        this.values = values;
    }

    FoundFlaw in(String file) {
        return FoundFlaw.of(file, flaw, values);
    }
}
