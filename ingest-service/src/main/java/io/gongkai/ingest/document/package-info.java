/** Files of a submission: read in processes of their own, kept as they came, given back. */
@NullMarked
package io.gongkai.ingest.document;

import org.jspecify.annotations.NullMarked;
