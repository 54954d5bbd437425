/** Takes the generated province through a running stack, as its schools and its officials would. */
@NullMarked
package io.gongkai.local.demo;

import org.jspecify.annotations.NullMarked;
