/** The invented schools and their figures. */
@NullMarked
package io.gongkai.demo.school;

import org.jspecify.annotations.NullMarked;
