/** Collections (报送任务): for which school year a province asks for reports, and until when. */
@NullMarked
package io.gongkai.ingest.collection;

import org.jspecify.annotations.NullMarked;
