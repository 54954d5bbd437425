/** Reports with their revisions and receipts: taken in once, never lost, never judged. */
@NullMarked
package io.gongkai.ingest.report;

import org.jspecify.annotations.NullMarked;
