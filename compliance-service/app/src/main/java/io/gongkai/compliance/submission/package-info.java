/** What schools submitted, as the events told it; kept for quotes and replays. */
@NullMarked
package io.gongkai.compliance.submission;

import org.jspecify.annotations.NullMarked;
