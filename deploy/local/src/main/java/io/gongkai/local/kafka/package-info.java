/** A real Kafka broker of one node, run in a virtual machine of its own. */
@NullMarked
package io.gongkai.local.kafka;

import org.jspecify.annotations.NullMarked;
