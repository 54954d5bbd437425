/** What a report says of itself at its head and foot: title, signature and date. */
@NullMarked
package io.gongkai.engine.imprint;

import org.jspecify.annotations.NullMarked;
