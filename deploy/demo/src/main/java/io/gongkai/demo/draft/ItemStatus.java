package io.gongkai.demo.draft;

/** What a text says of a list item, the stronger first. */
public enum ItemStatus {
    EXPLICIT,
    PARTIAL,
    PLANNED_ONLY,
    NEGATED,
    NOT_APPLICABLE_STATED;

    /** As the last character of a label's key marks it. */
    public static ItemStatus marked(char mark) {
        return switch (mark) {
            case '~' -> PARTIAL;
            case '?' -> PLANNED_ONLY;
            case '-' -> NEGATED;
            case 'x' -> NOT_APPLICABLE_STATED;
            default -> EXPLICIT;
        };
    }
}
