/** What the API document has to say of the engine's records. */
@NullMarked
package io.gongkai.compliance.schema;

import org.jspecify.annotations.NullMarked;
