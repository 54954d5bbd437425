package io.gongkai.ingest.intake;

/** An event that can never be taken in, however often it is tried. */
final class PoisonEvent extends RuntimeException {

    private static final long serialVersionUID = 1;

    PoisonEvent(String message) {
        super(message);
    }

    PoisonEvent(String message, Throwable cause) {
        super(message, cause);
    }
}
