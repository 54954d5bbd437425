/** The list items and the evidence for them. */
@NullMarked
package io.gongkai.engine.item;

import org.jspecify.annotations.NullMarked;
