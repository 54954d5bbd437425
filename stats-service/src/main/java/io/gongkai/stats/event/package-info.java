/** What this service reads of the events of the others; whatever else they carry is ignored. */
@NullMarked
package io.gongkai.stats.event;

import org.jspecify.annotations.NullMarked;
