/** Frames of parts by province and year. */
@NullMarked
package io.gongkai.engine.profile;

import org.jspecify.annotations.NullMarked;
