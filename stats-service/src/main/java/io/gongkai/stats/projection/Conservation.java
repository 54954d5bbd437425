package io.gongkai.stats.projection;

/**
 * What went through, to be held against the numbers of the other services.
 *
 * @param submitted revisions handed in
 * @param assessed revisions assessed
 * @param counted reports whose newest known revision is the one that is compared
 */
public record Conservation(long submitted, long assessed, long counted) {}
