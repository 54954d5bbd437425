/** Completes the generated OpenAPI document with what holds for every operation. */
@NullMarked
package io.gongkai.ingest.apidoc;

import org.jspecify.annotations.NullMarked;
