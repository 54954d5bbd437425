/** What happens to reports, told to those who follow them: a log of events and the streams that are fed from it. */
@NullMarked
package io.gongkai.ingest.progress;

import org.jspecify.annotations.NullMarked;
