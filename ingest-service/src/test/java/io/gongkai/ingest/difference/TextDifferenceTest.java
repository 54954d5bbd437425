package io.gongkai.ingest.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDifferenceTest {

    private static final String BEFORE = "一、概述\n本学年公开信息120条。另有通知30条。\n二、主动公开情况\n略。";

    @Test
    void theSameTextHasNoChange() {
        assertThat(TextDifference.between(BEFORE, BEFORE)).isEmpty();
    }

    @Test
    void aCorrectedFigureIsShownWithinItsSentence() {
        List<Passage> passages = TextDifference.between(BEFORE, BEFORE.replace("120", "130"));

        assertThat(passages).singleElement().satisfies(passage -> {
            assertThat(passage.before()).isEqualTo("本学年公开信息120条。");
            assertThat(passage.after()).isEqualTo("本学年公开信息130条。");
            assertThat(passage.pieces())
                    .containsExactly(
                            new Piece(Change.KEPT, 5, "本学年公开信息1"),
                            new Piece(Change.REMOVED, 13, "2"),
                            new Piece(Change.ADDED, 13, "3"),
                            new Piece(Change.KEPT, 14, "0条。"));
        });
    }

    @Test
    void anAddedPartAndARemovedOneAreEachOnePassage() {
        List<Passage> added = TextDifference.between(BEFORE, BEFORE + "\n三、其他\n无。");
        List<Passage> removed = TextDifference.between(BEFORE, BEFORE.replace("另有通知30条。", ""));

        assertThat(added).extracting(Passage::after).containsExactly("\n三、其他\n无。");
        assertThat(removed).extracting(Passage::before, Passage::after).containsExactly(tuple("另有通知30条。", ""));
    }

    @Test
    void aCharacterOutsideTheBasicPlaneIsNeverCut() {
        List<Passage> passages = TextDifference.between("姓名：𠀀。", "姓名：𠀁。");

        assertThat(passages.get(0).pieces()).extracting(Piece::text).contains("𠀀", "𠀁");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 43, 20_211_031})
    void thePiecesMakeBothTextsAndStandWhereTheySay(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 50; round++) {
            String before = text(random);
            String after = mended(before, random);

            List<Passage> passages = TextDifference.between(before, after);

            assertThat(rebuilt(before, passages)).isEqualTo(after);
            passages.forEach(passage -> {
                assertThat(joined(passage, Change.ADDED)).isEqualTo(passage.before());
                assertThat(joined(passage, Change.REMOVED)).isEqualTo(passage.after());
                passage.pieces()
                        .forEach(piece -> assertThat((piece.change() == Change.REMOVED ? before : after)
                                        .startsWith(piece.text(), piece.start()))
                                .isTrue());
            });
        }
    }

    @Test
    @Timeout(20)
    void twoTextsOfAMillionCharactersThatShareNothingAreToldApartInTime() {
        String before = "公开。".repeat(333_333);
        String after = "信息；".repeat(333_333);

        assertThat(TextDifference.between(before, after)).hasSize(1);
    }

    private static String joined(Passage passage, Change without) {
        return passage.pieces().stream()
                .filter(piece -> piece.change() != without)
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    private static String rebuilt(String before, List<Passage> passages) {
        StringBuilder after = new StringBuilder();
        int at = 0;
        for (Passage passage : passages) {
            after.append(before, at, passage.beforeStart());
            assertThat(after.length()).isEqualTo(passage.afterStart());
            after.append(passage.after());
            at = passage.beforeStart() + passage.before().length();
        }
        return after.append(before.substring(at)).toString();
    }

    private static String text(Random random) {
        return IntStream.range(0, random.nextInt(200))
                .mapToObj(n ->
                        String.valueOf("公开信息12。\n；".charAt(random.nextInt(9))) + (random.nextInt(5) == 0 ? "。" : ""))
                .collect(Collectors.joining());
    }

    private static String mended(String text, Random random) {
        StringBuilder mended = new StringBuilder(text);
        for (int n = random.nextInt(6); n > 0; n--) {
            int at = random.nextInt(mended.length() + 1);
            int end = Math.min(mended.length(), at + random.nextInt(8));
            mended.replace(at, end, random.nextBoolean() ? "学年。" : "");
        }
        return mended.toString();
    }
}
