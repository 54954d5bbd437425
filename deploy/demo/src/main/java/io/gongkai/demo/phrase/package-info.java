/** The words of the reports: patterns with choices, slots and labels, read from resources. */
@NullMarked
package io.gongkai.demo.phrase;

import org.jspecify.annotations.NullMarked;
