package io.gongkai.stats.problem;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The language of an answer: Chinese unless the client prefers English. */
public enum Language {
    ZH("zh-CN"),
    EN("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    public String tag() {
        return tag;
    }

    /** Reads the header Accept-Language; what cannot be understood is Chinese. */
    public static Language preferred(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return ZH;
        }
        try {
            for (Locale.LanguageRange range : Locale.LanguageRange.parse(acceptLanguage)) {
                String wanted = range.getRange();
                if (range.getWeight() > 0 && (wanted.equals("en") || wanted.startsWith("en-"))) {
                    return EN;
                }
                if (range.getWeight() > 0 && (wanted.equals("*") || wanted.equals("zh") || wanted.startsWith("zh-"))) {
                    return ZH;
                }
            }
            return ZH;
        } catch (IllegalArgumentException malformed) {
            return ZH;
        }
    }
}
