/** What was said about each revision of a report, kept, served and sent. */
@NullMarked
package io.gongkai.compliance.assessment;

import org.jspecify.annotations.NullMarked;
