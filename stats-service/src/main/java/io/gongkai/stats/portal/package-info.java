/** What everybody may see of published years: accepted reports only, without a token, as JSON and as pages. */
@NullMarked
package io.gongkai.stats.portal;

import org.jspecify.annotations.NullMarked;
