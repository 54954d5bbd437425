package io.gongkai.engine.cli;

import static io.gongkai.engine.ReportBuilder.aReport;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongkai.engine.assessment.Assessor;
import io.gongkai.engine.part.PartCode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CheckTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    private int check(String... args) {
        return new CommandLine(new Check())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void passesACompleteReport() throws IOException {
        Path file = write("good.txt", aReport().build());
        assertThat(check("--year", "2021-2022", "--province", "43", file.toString()))
                .isZero();
        assertThat(out.toString()).contains("good.txt: 完整");
    }

    @Test
    void namesTheLineOfEachFinding() throws IOException {
        Path file = write("bad.txt", aReport().with(PartCode.S4, "").build());
        assertThat(check("--year", "2021-2022", "--province", "43", file.toString()))
                .isEqualTo(1);
        assertThat(out.toString()).contains("PART-02").contains("10: 四、对信息公开的评议情况");
    }

    @Test
    void checksAFolderAndPrintsJson() throws IOException {
        write("a.txt", aReport().build());
        write("b.txt", aReport().without(PartCode.S1).build());
        assertThat(check("--year", "2021-2022", "--province", "43", "--json", folder.toString()))
                .isEqualTo(1);
        String[] lines = out.toString().split("\\R");
        assertThat(lines).hasSize(2);
        JsonNode second = new ObjectMapper().readTree(lines[1]);
        assertThat(second.at("/assessment/verdict").asText()).isEqualTo("INCOMPLETE");
        assertThat(second.at("/assessment/period/start").asText()).isEqualTo("2021-09-01");
    }

    @Test
    void saysWhatItCouldNotEvaluate() throws IOException {
        Path file = write("good.txt", aReport().build());
        check("--year", "2021-2022", "--province", "43", file.toString());
        assertThat(out.toString()).contains("未评估").contains("FIG-09").contains("未与上一学年的数字比较");
    }

    @Test
    void readsGb18030() throws IOException {
        Path file = folder.resolve("gb.txt");
        Files.write(file, aReport().build().getBytes(Charset.forName("GB18030")));
        assertThat(check("--year", "2021-2022", "--province", "43", file.toString()))
                .isZero();
    }

    @Test
    void saysWhatIsWrongWithTheYear() throws IOException {
        Path file = write("good.txt", aReport().build());
        assertThat(check("--year", "2021", "--province", "43", file.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("2020-2021");
    }

    @Test
    void checksTheOtherFilesWhereSomeCannotBeRead() throws IOException {
        Files.write(folder.resolve("a.txt"), new byte[] {(byte) 0xff, (byte) 0xff, 0});
        Files.write(folder.resolve("b.txt"), new byte[] {(byte) 0xff, (byte) 0xff, 0});
        write("c.TXT", aReport().build());

        assertThat(check("--year", "2021-2022", "--province", "43", folder.toString(), "missing.txt"))
                .isEqualTo(2);
        assertThat(out.toString()).contains("c.TXT: 完整");
        assertThat(err.toString()).contains("a.txt").contains("b.txt").contains("missing.txt");
    }

    @Test
    void saysThatThereIsNoReport() throws IOException {
        write("b.md", aReport().build());

        assertThat(check("--year", "2021-2022", "--province", "43", folder.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("No report was found");
    }

    @Test
    void saysAtOnceWhatIsWrongWithYearAndProvince() {
        assertThat(check("--year", "2021-2023", "--province", "99", folder.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("2021-2023").contains("no province 99");
    }

    @Test
    void namesTheRuleSetAsItsVersion() {
        assertThat(check("--version")).isZero();
        assertThat(out.toString()).contains(Assessor.RULE_SET);
    }

    @Test
    void givesTheRemedyAndTheLegalBasisOfEachFinding() throws IOException {
        Path file = write("bad.txt", aReport().without(PartCode.S4).build());

        check("--year", "2021-2022", "--province", "43", file.toString());

        assertThat(out.toString()).contains("改正：").contains("依据：《");
    }
}
