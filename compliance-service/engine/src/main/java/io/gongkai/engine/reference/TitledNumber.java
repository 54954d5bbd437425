package io.gongkai.engine.reference;

import io.gongkai.engine.text.Span;

/**
 * A document cited by its full title with its number: 《沅溪职业学院信息公开实施细则》(沅职院〔2019〕45号).
 *
 * @param issuer the words before the year; may be empty
 * @param replaced whether the sentence says that the document was replaced by another
 * @param span that of the number in the normalised text
 */
record TitledNumber(String title, String issuer, int year, int number, boolean replaced, Span span) {

    /** Whether it is the same number but for one slip: in the issuer, in the year or in the number itself. */
    boolean isSlipOf(TitledNumber other) {
        boolean issuers = issuer.equals(other.issuer);
        boolean years = year == other.year;
        boolean numbers = number == other.number;
        boolean likeIssuers = issuers || issuer.length() == other.issuer.length();
        return likeIssuers && (issuers ? 1 : 0) + (years ? 1 : 0) + (numbers ? 1 : 0) == 2;
    }
}
