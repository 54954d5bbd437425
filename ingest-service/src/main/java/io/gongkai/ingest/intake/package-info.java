/** Takes in what other services tell; waits for the database, and sets aside what can never succeed. */
@NullMarked
package io.gongkai.ingest.intake;

import org.jspecify.annotations.NullMarked;
