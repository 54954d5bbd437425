/** What the checks need to know about a school. */
@NullMarked
package io.gongkai.engine.school;

import org.jspecify.annotations.NullMarked;
