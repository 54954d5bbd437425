package io.gongkai.ingest.webhook;

/** Why an attempt came to nothing. */
enum Failure {
    /** The name of the host leads nowhere. */
    UNKNOWN_HOST,
    /** It leads to an address that is not called, such as one inside our own network. */
    FORBIDDEN_ADDRESS,
    /** No connection, or one that broke. */
    NO_CONNECTION,
    /** No secure connection: the certificate is not trusted, expired, or another host's. */
    NOT_TRUSTED,
    /** No answer in time. */
    TIMEOUT,
    /** The answer leads elsewhere, which is not followed. */
    REDIRECT,
    /** The answer's status is none from 200 to 299. */
    REFUSED
}
