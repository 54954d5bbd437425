/** How a stack is asked for: options, ports, places, and the one sentence that says why it cannot start. */
@NullMarked
package io.gongkai.local.launch;

import org.jspecify.annotations.NullMarked;
