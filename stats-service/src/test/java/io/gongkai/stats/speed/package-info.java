/** Measurements that are run by hand: {@code mvn -pl stats-service -am -Dtest=SpeedRun test}. */
package io.gongkai.stats.speed;
