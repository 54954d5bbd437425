/** The editions of the list and the frames of parts, as data to read. */
@NullMarked
package io.gongkai.compliance.catalogue;

import org.jspecify.annotations.NullMarked;
