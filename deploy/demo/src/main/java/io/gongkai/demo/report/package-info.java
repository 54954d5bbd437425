/** How a report is put together, what it leaves out and what is wrong in it. */
@NullMarked
package io.gongkai.demo.report;

import org.jspecify.annotations.NullMarked;
