package io.gongkai.engine.figure;

import io.gongkai.engine.figure.RestatedLexicon.Denied;
import io.gongkai.engine.lexicon.Phrase;
import io.gongkai.engine.outline.Sentences;
import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Span;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what one place counts and another says there was none of: 收到信息公开申请1件, 没有收到信息公开申请. */
final class DeniedThings {

    private record Thing(
            String metric, Pattern name, @Nullable Phrase words) {}

    private final List<Thing> things;
    private final StatedWords words;
    private final StatementScope scope;

    /** @param ownScope words that lead back from another time to that of the report */
    DeniedThings(RestatedLexicon lexicon, String ownScope) {
        words = new StatedWords(lexicon);
        scope = new StatementScope(lexicon, ownScope);
        things = lexicon.denied().stream().map(DeniedThings::thing).toList();
    }

    private static Thing thing(Denied denied) {
        String words = denied.words();
        return new Thing(denied.metric(), Pattern.compile(denied.name()), words == null ? null : Phrase.of(words));
    }

    List<Conflict> read(
            NormalizedText text,
            Sentences sentences,
            Scopes scopes,
            Collection<List<Statement>> stated,
            List<FoundFigure> figures) {
        return things.stream()
                .flatMap(thing -> stated.stream()
                        .flatMap(List::stream)
                        .filter(statement -> isOf(statement, thing))
                        .findFirst()
                        .flatMap(statement -> zeros(text, sentences, figures, thing, statement)
                                .filter(zero -> !scopes.sameSentence(zero, statement.figure()))
                                .findFirst()
                                .map(zero -> Conflict.of(statement.figure(), zero)))
                        .stream())
                .toList();
    }

    private static boolean isOf(Statement statement, Thing thing) {
        return statement.isExact()
                && statement.isNamedBefore()
                && thing.name().matcher(statement.before()).matches();
    }

    private Stream<FoundFigure> zeros(
            NormalizedText text, Sentences sentences, List<FoundFigure> figures, Thing thing, Statement statement) {
        Phrase denial = thing.words();
        if (denial == null) {
            return figures.stream().filter(figure -> figure.metric().equals(thing.metric()) && figure.isNil());
        }
        return denial.all(text, 0, text.length()).stream()
                .map(said -> zero(text, sentences, said, statement))
                .flatMap(Optional::stream);
    }

    /** Nothing where the clause speaks of another time, of a part or of others than the school. */
    private Optional<FoundFigure> zero(NormalizedText text, Sentences sentences, Span said, Statement statement) {
        Clause clause = Clause.of(text, sentences.at(said.start()), said);
        boolean other = clause.isTooLong()
                || scope.isOther(clause, true)
                || !words.name(clause.said()).isEmpty();
        return other
                ? Optional.empty()
                : Optional.of(new FoundFigure(
                        statement.before(),
                        BigDecimal.ZERO,
                        statement.figure().unit(),
                        Qualifier.EXACT,
                        new Span(clause.start(), said.end())));
    }
}
