/** The rules as people read them. */
@NullMarked
package io.gongkai.compliance.rule;

import org.jspecify.annotations.NullMarked;
