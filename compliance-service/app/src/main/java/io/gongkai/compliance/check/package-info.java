/** Checks a text that nobody submitted; nothing is kept. */
@NullMarked
package io.gongkai.compliance.check;

import org.jspecify.annotations.NullMarked;
