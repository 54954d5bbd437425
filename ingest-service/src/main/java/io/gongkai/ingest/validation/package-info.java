/** Checks of single values in a request, which go on after the first fault. */
@NullMarked
package io.gongkai.ingest.validation;

import org.jspecify.annotations.NullMarked;
