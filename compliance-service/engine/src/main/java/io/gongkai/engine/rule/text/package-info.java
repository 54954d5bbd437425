/** Rules on the document as such: whose it is, what it is, whether it can be read. */
@NullMarked
package io.gongkai.engine.rule.text;

import org.jspecify.annotations.NullMarked;
