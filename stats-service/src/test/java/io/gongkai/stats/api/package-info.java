/** What holds for every address of this service. */
package io.gongkai.stats.api;
