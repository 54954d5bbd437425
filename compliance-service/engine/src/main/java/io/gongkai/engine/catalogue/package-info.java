/** The list of items that the law asks schools to disclose. */
@NullMarked
package io.gongkai.engine.catalogue;

import org.jspecify.annotations.NullMarked;
