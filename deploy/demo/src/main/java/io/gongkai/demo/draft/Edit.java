package io.gongkai.demo.draft;

/** A stretch that is replaced. */
public record Edit(int start, int end, String replacement) {}
