/** Tries a candidate rule set on the stored reports, tells what would change, and puts it in force. */
@NullMarked
package io.gongkai.compliance.replay;

import org.jspecify.annotations.NullMarked;
