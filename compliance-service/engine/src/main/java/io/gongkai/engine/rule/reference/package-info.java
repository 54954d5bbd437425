/** Rules on the numbers of cited documents. */
@NullMarked
package io.gongkai.engine.rule.reference;

import org.jspecify.annotations.NullMarked;
