package io.gongkai.engine.outline;

/**
 * The number before a heading or a point.
 *
 * @param style how it is written
 * @param ordinal its value; 0 where the numeral is lost
 * @param end index after it in the normalised text
 */
public record Numbering(Style style, int ordinal, int end) {

    /** Ways of numbering, from the widest scope to the narrowest. */
    public enum Style {
        /** 第一部分, 第1章, 第一篇, 模块一. */
        CHAPTER,
        /** 第一节. */
        SECTION,
        /** I. or Ⅰ、 */
        ROMAN,
        /** 一、 */
        HAN,
        /** (一), 一), and () with the numeral lost. */
        HAN_BRACKETED,
        /** 1. or 1、 */
        ARABIC,
        /** (1), 1), ①. */
        ARABIC_BRACKETED,
        /** A. or A、 */
        LETTER,
        /** 第一, or 其一, */
        ORDINAL,
        /** ◆ and other marks without a number. */
        BULLET,
        /** 附件1:, 附表. */
        ATTACHMENT,
        NONE
    }

    static Numbering none(int at) {
        return new Numbering(Style.NONE, 0, at);
    }

    public boolean isPresent() {
        return style != Style.NONE;
    }
}
