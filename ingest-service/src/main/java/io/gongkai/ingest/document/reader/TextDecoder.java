package io.gongkai.ingest.document.reader;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds out the encoding of a text. A byte order mark is believed, valid UTF-8 too; any other guess must make sense as
 * Chinese, because a wrong one would change what a school has said.
 */
final class TextDecoder {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Map<String, Charset> MARKS = Map.of(
            "efbbbf", StandardCharsets.UTF_8,
            "fffe", StandardCharsets.UTF_16LE,
            "feff", StandardCharsets.UTF_16BE,
            "84319533", GB18030);
    /** Guesses of the detector that we take up; Latin and Japanese ones always fit somehow and never mean a report. */
    private static final Set<String> KNOWN = Set.of("GB18030", "UTF-16LE", "UTF-16BE");

    private static final int ENOUGH = 64 * 1024;

    private TextDecoder() {}

    static Optional<String> decode(byte[] bytes) {
        for (int length = 4; length >= 2; length--) {
            Charset marked = MARKS.get(hex(bytes, length));
            if (marked != null) {
                return strictly(bytes, length, marked);
            }
        }
        Optional<String> utf8 = strictly(bytes, 0, StandardCharsets.UTF_8);
        if (utf8.filter(text -> text.indexOf('\0') < 0).isPresent()) {
            return utf8;
        }
        return guesses(bytes).stream()
                .flatMap(guess -> strictly(bytes, 0, guess).stream())
                .filter(Plausibility::isChinese)
                .findFirst();
    }

    private static Set<Charset> guesses(byte[] bytes) {
        Set<Charset> guesses = new LinkedHashSet<>();
        byte[] sample = bytes.length <= ENOUGH ? bytes : Arrays.copyOf(bytes, ENOUGH);
        for (CharsetMatch match : new CharsetDetector().setText(sample).detectAll()) {
            if (KNOWN.contains(match.getName())) {
                guesses.add(Charset.forName(match.getName()));
            }
        }
        guesses.add(GB18030);
        guesses.add(StandardCharsets.UTF_16LE);
        guesses.add(StandardCharsets.UTF_16BE);
        return guesses;
    }

    private static Optional<String> strictly(byte[] bytes, int from, Charset charset) {
        try {
            ByteBuffer content = ByteBuffer.wrap(bytes, from, bytes.length - from);
            return Optional.of(charset.newDecoder().decode(content).toString());
        } catch (CharacterCodingException otherEncoding) {
            return Optional.empty();
        }
    }

    private static String hex(byte[] bytes, int length) {
        return bytes.length < length ? "" : HexFormat.of().formatHex(bytes, 0, length);
    }
}
