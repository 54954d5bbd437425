package io.gongkai.stats.paper;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document with all that it says.
 *
 * @param number document number (发文字号) above the title, or the blank for it; null where the kind has none
 * @param author the office that issues it
 * @param asOf the only time that stands in a file made of it
 * @param closing office and date, to the right below the text
 * @param origin what the document was made from, below everything
 */
public record Paper(
        @Nullable String number,
        String title,
        String author,
        Instant asOf,
        List<Block> blocks,
        List<String> closing,
        List<String> origin) {}
