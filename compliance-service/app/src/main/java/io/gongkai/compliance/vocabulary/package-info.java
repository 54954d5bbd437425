/** Words of the field that several features share: codes of provinces and schools. */
@NullMarked
package io.gongkai.compliance.vocabulary;

import org.jspecify.annotations.NullMarked;
