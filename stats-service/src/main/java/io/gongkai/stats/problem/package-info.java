/** Answers every error as problem+json (RFC 9457), in Chinese or English, with all faults at once and nothing leaked. */
@NullMarked
package io.gongkai.stats.problem;

import org.jspecify.annotations.NullMarked;
