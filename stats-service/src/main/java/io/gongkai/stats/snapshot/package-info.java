/** What a province's year looked like at one moment, kept word for word so that a document can be made of it again. */
@NullMarked
package io.gongkai.stats.snapshot;

import org.jspecify.annotations.NullMarked;
