/** The table of list items and their links. */
@NullMarked
package io.gongkai.engine.checklist;

import org.jspecify.annotations.NullMarked;
