/** What officials decide on a report: return, endorse, accept; and withdrawals. */
@NullMarked
package io.gongkai.ingest.decision;

import org.jspecify.annotations.NullMarked;
