package io.gongkai.engine.reference;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A document that reports cite, with its right number ({@code lexicon/reference.yaml}).
 *
 * @param title how its title is written; a regular expression over normalised text
 * @param printed its number as it is to be printed
 * @param year the year in the number; null for a decree, which has none
 * @param inForce since when this number is the right one; null for the whole time
 * @param formerNumber the number before; null where there was none
 */
public record KnownDocument(
        String name,
        Kind kind,
        String title,
        String issuer,
        @Nullable Integer year,
        int number,
        String printed,
        @Nullable LocalDate inForce,
        @Nullable Integer formerNumber) {

    /** A letter of the same number that is so many years older or younger may be meant to be this one. */
    private static final int FARTHEST_SLIP = 3;

    public enum Kind {
        /** 教办函〔2014〕23号. */
        LETTER,
        /** 教育部令第29号. */
        DECREE
    }

    Standing standing(FoundNumber found, LocalDate day) {
        if (found.misplacedBrackets() || !issuedBy(found)) {
            return Standing.WRONG;
        }
        if (found.number() == number && (year == null || year.equals(found.year()))) {
            return Standing.RIGHT;
        }
        if (inForce == null || formerNumber == null || found.number() != formerNumber) {
            return Standing.WRONG;
        }
        return day.isBefore(inForce) ? Standing.RIGHT : Standing.OUTDATED;
    }

    /** Whether the number may be meant to be this document's: those of provinces and of the ministry are kept apart. */
    boolean mayHave(FoundNumber found) {
        return found.kind() == kind
                && found.isLocal() == isLocal()
                && (!isLocal()
                        || issuer.charAt(0)
                                == Objects.requireNonNull(found.issuer()).charAt(0));
    }

    private boolean isLocal() {
        return kind == Kind.LETTER && issuer.charAt(0) != FoundNumber.MINISTRY;
    }

    /** Whether a number that stands without a title is still this document's, with a slip in the issuer or the brackets. */
    boolean resembles(FoundNumber found) {
        return mayHave(found)
                && !found.otherDepartment()
                && year != null
                && year.equals(found.year())
                && found.number() == number;
    }

    /** Whether a number for which no title is given is this document's, with a slip in the year. */
    boolean isNearly(FoundNumber found) {
        return !isLocal() && hasOtherYear(found);
    }

    /**
     * Whether a number without a title is this document's with its digits turned, or a province's with a slip in the year; to be
     * asked only where the report gives the right one, too.
     */
    boolean isTurned(FoundNumber found) {
        boolean sameYear = year == null || year.equals(found.year());
        return mayHave(found)
                && issuer.equals(found.issuer())
                && (sameYear
                                && found.number() != number
                                && digits(found.number()).equals(digits(number))
                        || isLocal() && hasOtherYear(found));
    }

    /** Whether it is the number of this document or of the edition before. */
    boolean owns(FoundNumber found) {
        return mayHave(found)
                && (year == null || year.equals(found.year()))
                && (found.number() == number || formerNumber != null && found.number() == formerNumber);
    }

    private static String digits(int number) {
        char[] digits = Integer.toString(number).toCharArray();
        Arrays.sort(digits);
        return new String(digits);
    }

    private boolean hasOtherYear(FoundNumber found) {
        return found.kind() == kind
                && year != null
                && found.year() != null
                && issuer.equals(found.issuer())
                && found.number() == number
                && Math.abs(found.year() - year) <= FARTHEST_SLIP;
    }

    private boolean issuedBy(FoundNumber found) {
        return found.issuer() == null || found.issuer().equals(issuer);
    }
}
