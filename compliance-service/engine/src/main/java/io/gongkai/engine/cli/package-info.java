/** Checks files offline, with the very rules of the service. */
@NullMarked
package io.gongkai.engine.cli;

import org.jspecify.annotations.NullMarked;
