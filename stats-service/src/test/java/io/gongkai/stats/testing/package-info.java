/** Schools, collections, reports and the wire for the tests of this service. */
package io.gongkai.stats.testing;
