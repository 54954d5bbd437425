/** The three services as processes, and the supervision of everything that runs. */
@NullMarked
package io.gongkai.local.service;

import org.jspecify.annotations.NullMarked;
