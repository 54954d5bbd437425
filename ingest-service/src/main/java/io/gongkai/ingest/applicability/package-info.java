/** What the department decides on single items of the list for one school and year; it wins over the catalogue. */
@NullMarked
package io.gongkai.ingest.applicability;

import org.jspecify.annotations.NullMarked;
