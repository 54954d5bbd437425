package io.gongkai.engine.similarity;

import static io.gongkai.engine.similarity.Prose.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.gongkai.engine.text.NormalizedText;
import java.util.List;
import org.junit.jupiter.api.Test;

class CopiedPassagesTest {

    @Test
    void findsThePassageInBothTexts() {
        String shared = text(Prose.of(1, 60)).toString();
        NormalizedText here = text(Prose.of(2, 100) + shared + Prose.of(3, 100));
        NormalizedText there = text(Prose.of(4, 300) + shared + Prose.of(5, 40));
        CopiedPassages copied = CopiedPassages.between(here, there);
        assertThat(copied.passages()).hasSize(1);
        CopiedPassage passage = copied.passages().get(0);
        assertThat(here.substring(passage.here())).isEqualTo(there.substring(passage.there()));
        assertThat(shared).contains(here.substring(passage.here()).substring(0, 50));
        assertThat(copied.share()).isCloseTo(60 / 260.0, within(0.03));
    }

    @Test
    void seesThroughChangedFiguresAndPunctuation() {
        CopiedPassages copied = CopiedPassages.between(
                text("本学年学校共主动公开信息1380条，其中门户网站公开700条，办公系统公开380条，微信公众号推送300条。"),
                text("本学年学校共主动公开信息98条。其中门户网站公开50条；办公系统公开28条；微信公众号推送20条！"));
        assertThat(copied.share()).isEqualTo(1);
    }

    @Test
    void isSilentAboutPassagesThatAreTooShortToBeCopied() {
        CopiedPassages copied = CopiedPassages.between(
                text(Prose.of(1, 100) + "学校每月检查信息公开栏目" + Prose.of(2, 100)),
                text(Prose.of(3, 100) + "学校每月检查信息公开栏目" + Prose.of(4, 100)));
        assertThat(copied.share()).isZero();
    }

    @Test
    void countsStandingPhrasesNeitherWay() {
        String standing = Prose.of(9, 200);
        NormalizedText here = text(standing + Prose.of(1, 100));
        NormalizedText there = text(standing + Prose.of(2, 100));
        assertThat(CopiedPassages.between(here, there).share()).isGreaterThan(0.6);
        assertThat(CopiedPassages.between(here, there, Boilerplate.of(List.of(text(standing))))
                        .share())
                .isLessThan(0.05);
    }

    @Test
    void whatManySchoolsShareIsAStandingPhrase() {
        String shared = Prose.of(9, 200);
        List<NormalizedText> schools = List.of(
                text(shared + Prose.of(2, 300)), text(shared + Prose.of(3, 300)), text(shared + Prose.of(4, 300)));
        NormalizedText here = text(shared + Prose.of(1, 300));
        assertThat(CopiedPassages.between(here, schools.get(0), Boilerplate.sharedBy(3, schools))
                        .share())
                .isLessThan(0.05);
        assertThat(CopiedPassages.between(here, schools.get(0), Boilerplate.sharedBy(4, schools))
                        .share())
                .isGreaterThan(0.3);
    }

    @Test
    void findsPassagesInAnotherOrder() {
        String first = Prose.of(1, 80);
        String second = Prose.of(2, 80);
        assertThat(CopiedPassages.between(text(first + second), text(second + first))
                        .share())
                .isGreaterThan(0.95);
    }

    @Test
    void givesTheLongestPassagesFirst() {
        String shorter = Prose.of(1, 40);
        String longer = Prose.of(2, 90);
        CopiedPassages copied = CopiedPassages.between(
                text(shorter + Prose.of(3, 50) + longer), text(longer + Prose.of(4, 50) + shorter));
        assertThat(copied.longest(1))
                .singleElement()
                .satisfies(passage -> assertThat(passage.length()).isGreaterThan(80));
    }

    @Test
    void oneCharacterRepeatedWithoutEndTakesNoLonger() {
        NormalizedText same = text("无".repeat(200_000));
        assertThat(CopiedPassages.between(same, same).share()).isEqualTo(1);
    }

    @Test
    void emptyTextsShareNothing() {
        assertThat(CopiedPassages.between(text(""), text("")).share()).isZero();
    }
}
