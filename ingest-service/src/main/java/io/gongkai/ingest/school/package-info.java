/** The register of schools: who is expected to report. */
@NullMarked
package io.gongkai.ingest.school;

import org.jspecify.annotations.NullMarked;
