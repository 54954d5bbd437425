/** What a rule is, the book of all rules, and how findings are worded; a rule knows no file, year or word list. */
@NullMarked
package io.gongkai.engine.rule;

import org.jspecify.annotations.NullMarked;
