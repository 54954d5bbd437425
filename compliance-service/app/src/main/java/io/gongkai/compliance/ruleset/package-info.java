/** The rule set by which reports are judged now: the shipped one, or one that an administrator put in force. */
@NullMarked
package io.gongkai.compliance.ruleset;

import org.jspecify.annotations.NullMarked;
