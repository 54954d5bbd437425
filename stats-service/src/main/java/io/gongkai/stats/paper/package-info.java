/** Official documents as such: headings, passages, tables, charts and numbered notes, written as DOCX and as HTML. */
@NullMarked
package io.gongkai.stats.paper;

import org.jspecify.annotations.NullMarked;
