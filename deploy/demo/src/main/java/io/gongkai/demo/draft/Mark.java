package io.gongkai.demo.draft;

/** A statement and its place, in UTF-16 code units. */
public record Mark(int start, int end, Statement statement) {}
