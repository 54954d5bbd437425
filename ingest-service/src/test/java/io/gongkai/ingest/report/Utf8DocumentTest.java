package io.gongkai.ingest.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.gongkai.ingest.problem.ProblemException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Utf8DocumentTest {

    @Test
    void readsUtf8WithAndWithoutAByteOrderMark() {
        assertThat(Utf8Document.decode("一、概述".getBytes(StandardCharsets.UTF_8))).isEqualTo("一、概述");
        assertThat(Utf8Document.decode("\ufeff一、概述".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("一、概述");
        assertThat(Utf8Document.decode(new byte[0])).isEmpty();
    }

    @Test
    void refusesWhatIsNotUtf8() {
        for (String charset : new String[] {"GB18030", "UTF-16LE", "Big5"}) {
            byte[] bytes = "一、概述：信息公开".getBytes(Charset.forName(charset));
            ProblemException problem = catchThrowableOfType(ProblemException.class, () -> Utf8Document.decode(bytes));
            assertThat(problem).as(charset).isNotNull();
            assertThat(problem.type()).isEqualTo(ReportProblems.NOT_UTF8);
        }
    }
}
