/** Findings that the department lets pass: asked for by one, granted by another, for a report or for years. */
@NullMarked
package io.gongkai.ingest.waiver;

import org.jspecify.annotations.NullMarked;
