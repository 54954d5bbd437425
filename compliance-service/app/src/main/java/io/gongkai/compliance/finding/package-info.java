/** The findings of the newest revisions, to search across schools. */
@NullMarked
package io.gongkai.compliance.finding;

import org.jspecify.annotations.NullMarked;
