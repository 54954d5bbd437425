/** A text in the making, with statements about places in it that stay right when the text is damaged. */
@NullMarked
package io.gongkai.demo.draft;

import org.jspecify.annotations.NullMarked;
