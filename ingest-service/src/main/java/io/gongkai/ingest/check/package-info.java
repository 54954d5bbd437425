/** What compliance-service says of a report before it is submitted. */
@NullMarked
package io.gongkai.ingest.check;

import org.jspecify.annotations.NullMarked;
