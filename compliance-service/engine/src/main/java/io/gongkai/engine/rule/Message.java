package io.gongkai.engine.rule;

/** The same sentence in both languages of the system. */
public record Message(String zh, String en) {}
