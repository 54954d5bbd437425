/** Calls the systems of schools and departments when something happens to reports, until they have heard of it. */
@NullMarked
package io.gongkai.ingest.webhook;

import org.jspecify.annotations.NullMarked;
