/** What the tests of the services take from the local stack. */
@NullMarked
package io.gongkai.local.testing;

import org.jspecify.annotations.NullMarked;
