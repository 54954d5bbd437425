/** What has changed in a report's text from one revision to another. */
@NullMarked
package io.gongkai.ingest.difference;

import org.jspecify.annotations.NullMarked;
