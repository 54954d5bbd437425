/** The circular on a collection and the provincial report, written from a snapshot in the words of the genre. */
@NullMarked
package io.gongkai.stats.document;

import org.jspecify.annotations.NullMarked;
