/** The sample schools and reports on their way through a running stack. */
@NullMarked
package io.gongkai.local.sample;

import org.jspecify.annotations.NullMarked;
