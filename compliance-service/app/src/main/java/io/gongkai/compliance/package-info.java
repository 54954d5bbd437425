/** Serves the checking engine over REST and Kafka. */
@NullMarked
package io.gongkai.compliance;

import org.jspecify.annotations.NullMarked;
