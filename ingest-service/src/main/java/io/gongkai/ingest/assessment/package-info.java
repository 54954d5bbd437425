/** What compliance-service says of each revision, kept as far as people decide upon it. */
@NullMarked
package io.gongkai.ingest.assessment;

import org.jspecify.annotations.NullMarked;
