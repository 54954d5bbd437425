/**
 * Turns files into text, one reader a format. Runs in a process of its own with few libraries and little memory, and so
 * knows neither Quarkus nor the database.
 */
@NullMarked
package io.gongkai.ingest.document.reader;

import org.jspecify.annotations.NullMarked;
