/** Conditions of a list that are put together from what was asked for and what may be seen. */
@NullMarked
package io.gongkai.ingest.listing;

import org.jspecify.annotations.NullMarked;
