/** Proof that nothing that was received got lost. */
@NullMarked
package io.gongkai.compliance.conservation;

import org.jspecify.annotations.NullMarked;
