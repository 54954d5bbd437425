/** What happened to each report: only added to, never changed. */
@NullMarked
package io.gongkai.ingest.audit;

import org.jspecify.annotations.NullMarked;
