package io.gongkai.stats.paper;

import java.util.List;

/** Where figures come from: a query of the public API each, and the sentences of reports that they rest on. */
public record Note(List<String> sources) {}
