/** The services as their clients see them: JSON over HTTP with a token. */
@NullMarked
package io.gongkai.local.client;

import org.jspecify.annotations.NullMarked;
