/** Takes events from Kafka and tells what must be repeated from what can never succeed. */
@NullMarked
package io.gongkai.stats.intake;

import org.jspecify.annotations.NullMarked;
