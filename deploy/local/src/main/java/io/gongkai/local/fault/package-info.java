/** Shows that nothing is lost or counted twice when a part is killed. */
@NullMarked
package io.gongkai.local.fault;

import org.jspecify.annotations.NullMarked;
