/** Where a report stands after its submission, and which steps are open to whom. */
@NullMarked
package io.gongkai.ingest.lifecycle;

import org.jspecify.annotations.NullMarked;
