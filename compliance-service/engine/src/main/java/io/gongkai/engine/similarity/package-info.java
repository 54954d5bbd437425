/** How much of one report stands in another: cheap search for likely sources, exact passages, standing phrases set aside. */
@NullMarked
package io.gongkai.engine.similarity;

import org.jspecify.annotations.NullMarked;
