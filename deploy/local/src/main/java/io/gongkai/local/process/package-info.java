/** Child processes that never outlive the process that started them. */
@NullMarked
package io.gongkai.local.process;

import org.jspecify.annotations.NullMarked;
