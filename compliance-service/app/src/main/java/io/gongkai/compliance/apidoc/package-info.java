/** Completes the generated OpenAPI document with what holds for every operation. */
@NullMarked
package io.gongkai.compliance.apidoc;

import org.jspecify.annotations.NullMarked;
