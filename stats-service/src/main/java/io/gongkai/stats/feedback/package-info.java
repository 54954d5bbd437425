/** What a school hears back: its own report beside those of its peers, in figures and in sentences. */
@NullMarked
package io.gongkai.stats.feedback;

import org.jspecify.annotations.NullMarked;
