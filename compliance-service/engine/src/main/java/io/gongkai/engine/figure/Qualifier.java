package io.gongkai.engine.figure;

/** How exactly a figure is stated. */
public enum Qualifier {
    EXACT,
    /** 约, 近, 左右: near the value. */
    ABOUT,
    /** 余, 多, 超过: at least the value. */
    AT_LEAST
}
