/** Words that events and answers share: what kinds of schools, years, parts and judgements there are. */
@NullMarked
package io.gongkai.stats.vocabulary;

import org.jspecify.annotations.NullMarked;
