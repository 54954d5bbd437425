/** Completes the generated API document: problems, examples, and what may be null. */
@NullMarked
package io.gongkai.stats.apidoc;

import org.jspecify.annotations.NullMarked;
