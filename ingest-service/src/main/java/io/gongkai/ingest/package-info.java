/** Takes reports in and loses none. */
@NullMarked
package io.gongkai.ingest;

import org.jspecify.annotations.NullMarked;
