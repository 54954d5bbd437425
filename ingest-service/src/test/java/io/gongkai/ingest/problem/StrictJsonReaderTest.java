package io.gongkai.ingest.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StrictJsonReaderTest {

    enum Colour {
        RED,
        BLUE
    }

    record Row(Integer number, String url) {}

    record Sample(String name, Integer count, LocalDate day, Colour colour, List<Row> rows) {}

    @Test
    void readsWhatTheApiKnows() throws IOException {
        Sample read = read("""
                {"name":"湘","count":3,"day":"2021-10-31","colour":"BLUE","rows":[{"number":1}]}""");

        assertThat(read)
                .isEqualTo(new Sample("湘", 3, LocalDate.of(2021, 10, 31), Colour.BLUE, List.of(new Row(1, null))));
    }

    @Test
    void namesEveryUnknownPropertyAndWrongTypeInOneAnswer() {
        ProblemException problem = refused("""
                {"nmae":{"deep":[1]},"count":"many","day":"31.10.2021","colour":"GREEN","rows":[{"number":[1],"link":1}]}""");

        assertThat(problem.type()).isEqualTo(CommonProblems.UNEXPECTED_JSON);
        assertThat(problem.faults())
                .extracting(Fault::pointer, Fault::code)
                .containsExactly(
                        tuple("/nmae", "unknown-property"),
                        tuple("/count", "wrong-type"),
                        tuple("/day", "wrong-type"),
                        tuple("/colour", "wrong-type"),
                        tuple("/rows/0/number", "wrong-type"),
                        tuple("/rows/0/link", "unknown-property"));
    }

    @Test
    void saysWhichValuesAnEnumerationTakes() {
        assertThat(refused("{\"colour\":\"GREEN\"}").faults().get(0).detail().en())
                .contains("RED | BLUE");
    }

    @Test
    void takesNoNumberForAString() {
        assertThat(refused("{\"name\":2020}").faults())
                .extracting(Fault::pointer, Fault::code)
                .containsExactly(tuple("/name", "wrong-type"));
    }

    @Test
    void saysTheLineOfASyntaxError() {
        ProblemException problem = refused("{\"name\":\"a\",\n \"count\":}");

        assertThat(problem.type()).isEqualTo(CommonProblems.MALFORMED_JSON);
        assertThat(problem.faults().get(0).detail().zh()).contains("第 2 行");
    }

    @Test
    void refusesTheSamePropertyTwice() {
        assertThat(refused("{\"name\":\"a\",\"name\":\"b\"}").type()).isEqualTo(CommonProblems.MALFORMED_JSON);
    }

    @Test
    void refusesASecondDocumentAfterTheFirst() {
        assertThat(refused("{} {}").faults()).isNotEmpty();
    }

    @Test
    void refusesAnArrayAndNullAndNothingInsteadOfAnObject() {
        assertThat(refused("[]").faults()).extracting(Fault::code).containsExactly("wrong-type");
        assertThat(refused("null").faults()).extracting(Fault::code).containsExactly("wrong-type");
        assertThat(refused("").faults()).isNotEmpty();
    }

    @Test
    void survivesNestingWithoutEnd() {
        assertThat(refused("[".repeat(100_000)).faults()).isNotEmpty();
        assertThat(refused("{\"rows\":" + "[".repeat(100_000)).faults()).isNotEmpty();
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        byte[] gb18030 = {'{', '"', 'n', 'a', 'm', 'e', '"', ':', '"', (byte) 0xcf, (byte) 0xe6, '"', '}'};

        ProblemException problem = catchThrowableOfType(
                ProblemException.class, () -> StrictJsonReader.read(Sample.class, new ByteArrayInputStream(gb18030)));

        assertThat(problem.type()).isEqualTo(CommonProblems.MALFORMED_JSON);
        assertThat(problem.faults().get(0).detail().en()).contains("UTF-8");
    }

    private static Sample read(String json) throws IOException {
        return StrictJsonReader.read(Sample.class, new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static ProblemException refused(String json) {
        return catchThrowableOfType(ProblemException.class, () -> read(json));
    }
}
