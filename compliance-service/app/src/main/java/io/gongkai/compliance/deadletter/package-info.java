/** Events that could not be understood or assessed, set aside where they can be seen. */
@NullMarked
package io.gongkai.compliance.deadletter;

import org.jspecify.annotations.NullMarked;
