/** Rules on the links of the checklist. */
@NullMarked
package io.gongkai.engine.rule.link;

import org.jspecify.annotations.NullMarked;
