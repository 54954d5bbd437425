package io.gongkai.ingest.school;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.ingest.Api;
import io.gongkai.ingest.RealStack;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Province 82: tables that bring nothing. */
@RealStack
class RefusedTableTest {

    private static final String HEADER = "学校标识码,学校名称,省份代码,城市,办学类型,办学性质\n";

    @Test
    void whatIsNoTableIsToldSo() {
        assertThat(code("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII))).isEqualTo("not-a-table");
        assertThat(code(new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0})).isIn("damaged", "not-a-table");
        assertThat(code("\n\n,,\n".getBytes(StandardCharsets.UTF_8))).isEqualTo("empty-file");
        assertThat(code(new byte[0])).isEqualTo("empty-file");
    }

    @Test
    void aTableInTheEncodingOfOldSpreadsheetsIsRead() {
        String code = Api.newSchoolCode("82");
        byte[] table = (HEADER + code + ",莲岛学院,82,,本科,民办\n").getBytes(Charset.forName("GB18030"));

        assertThat(send(table, "true").jsonPath().getInt("added")).isEqualTo(1);
    }

    @Test
    void aHugeTableEndsWithTheLimit() {
        String rows = "8282000001,莲岛学院,82,,本科,民办\n".repeat(4_001);

        Response answer = send((HEADER + rows).getBytes(StandardCharsets.UTF_8), "true");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().getList("errors.pointer")).containsExactly("/table");
        assertThat(answer.jsonPath().getString("errors[0].code")).isEqualTo("table-too-large");
        assertThat(answer.jsonPath().getString("errors[0].detail")).contains("4000");
    }

    @Test
    void aWorkbookThatExpandsBeyondAllMeasureEndsAProcessAndNotTheService() throws IOException {
        assertThat(code(bomb())).isIn("expands-too-much", "table-too-large", "too-complex", "too-slow", "damaged");
        assertThat(Api.asOfficial("82").get("/v1/school-register").statusCode()).isEqualTo(200);
    }

    @Test
    void anythingLargerThanARequestMayBeIsRefusedBeforeItIsRead() {
        Response answer = send(new byte[11 * 1024 * 1024], "true");

        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void aDryRunThatIsNotSaidClearlyIsNoImport() {
        byte[] table = (HEADER + Api.newSchoolCode("82") + ",莲岛学院,82,,本科,民办\n").getBytes(StandardCharsets.UTF_8);

        assertThat(send(table, "maybe").statusCode()).isEqualTo(400);
        assertThat(send(table, "").statusCode()).isEqualTo(400);
    }

    @Test
    void aColumnThatIsNotThereLeavesWhatIsRegistered() {
        String code = Api.newSchoolCode("82");
        Map<String, Object> school = Api.school(code);
        school.put("openedOn", "1999-09-01");
        Api.asAdmin().contentType("application/json").body(school).post("/v1/schools");

        String table = "schoolCode,name,provinceCode,schoolType,ownership\n" + code + ",新名学院,82,VOCATIONAL,PUBLIC\n";
        Response answer = send(table.getBytes(StandardCharsets.UTF_8), "false");

        assertThat(answer.jsonPath().getList("changes[0].fields.field")).containsExactly("name");
        Response after = Api.asOfficial("82").get("/v1/schools/" + code);
        assertThat(after.jsonPath().getString("openedOn")).isEqualTo("1999-09-01");
        assertThat(after.jsonPath().getString("city")).isEqualTo("长沙市");
    }

    /** 400 MB of one letter in the sheet. */
    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(zip, "[Content_Types].xml", """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                    <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                    <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
                    </Types>""");
            part(zip, "_rels/.rels", """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                    <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/>
                    </Relationships>""");
            part(zip, "xl/workbook.xml", """
                    <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                    <sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>""");
            part(zip, "xl/_rels/workbook.xml.rels", """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                    <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>
                    </Relationships>""");
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                    .getBytes(StandardCharsets.UTF_8));
            byte[] row = "<row><c t=\"inlineStr\"><is><t>a</t></is></c></row>"
                    .repeat(20_000)
                    .getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 400; i++) {
                zip.write(row);
            }
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String code(byte[] table) {
        Response answer = send(table, "true");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
        return answer.jsonPath().getString("errors[0].code");
    }

    private static Response send(byte[] table, String dryRun) {
        return Api.asOfficial("82")
                .contentType(RegisterResource.CSV)
                .body(table)
                .post("/v1/school-register?dryRun=" + dryRun);
    }
}
