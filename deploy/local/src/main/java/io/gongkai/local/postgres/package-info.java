/** A real PostgreSQL server, unpacked from a jar and run as a child process. */
@NullMarked
package io.gongkai.local.postgres;

import org.jspecify.annotations.NullMarked;
