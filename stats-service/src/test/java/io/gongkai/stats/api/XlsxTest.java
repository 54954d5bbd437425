package io.gongkai.stats.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.stats.testing.Api;
import io.gongkai.stats.testing.EventWire;
import io.gongkai.stats.testing.Projections;
import io.gongkai.stats.testing.RandomSeason;
import io.gongkai.stats.testing.SampleReport;
import io.gongkai.stats.testing.SampleSchool;
import io.gongkai.stats.testing.StackTest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Opens workbooks again as a department does, whose people do not read codes. */
@QuarkusTest
@StackTest
class XlsxTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String SEASON = "/v1/provinces/43/years/2020-2021";
    private static final Pattern CODE =
            Pattern.compile("[A-Z]+[0-9]?(_[A-Z]+)*|[a-z]+([A-Z][a-z]+)*|([A-Z][a-z]+)+|true|false");
    private static final SampleSchool SCHOOL = SampleSchool.number(1);

    @Inject
    EventWire wire;

    @Inject
    Projections projections;

    @BeforeEach
    void aSeasonWithEveryKindOfCode() {
        projections.clear();
        wire.send(RandomSeason.shuffled(81));
        wire.send(
                SCHOOL.version(3).registered(),
                SampleReport.of(SCHOOL, "2020-2021")
                        .revision(9)
                        .late()
                        .part(2, "MERGED")
                        .item(3, "PLANNED_ONLY", "REQUIRED")
                        .figure("disclosed_total", "12", "条", "ABOUT", "约12条")
                        .finding("PART-01", "MUST_FIX", "S8", null)
                        .copied("COPY-01", "EXPLAIN", "示例学院1 2019-2020学年报告", 60, 3)
                        .assessed());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                SEASON + "/overview",
                SEASON + "/timeline",
                SEASON + "/parts",
                SEASON + "/items",
                SEASON + "/matrix",
                SEASON + "/item-matrix",
                SEASON + "/comparisons?metric=disclosed_total",
                SEASON + "/scores",
                SEASON + "/findings",
                SEASON + "/school-findings",
                SEASON + "/copies",
                SEASON + "/corrections",
                "/v1/provinces/43/years",
                "/v1/provinces/43/trends?metric=disclosed_total",
                "/v1/provinces/43/finding-trends",
                "/v1/provinces?year=2020-2021",
                "/v1/schools/4143000001/profile"
            })
    void holdsChineseWordsAndNoCodes(String address) throws IOException {
        XSSFSheet sheet = sheet(address);

        assertThat(sheet.getSheetName()).matches(XlsxTest::isChinese, "is Chinese");
        assertThat(texts(sheet.getRow(0))).isNotEmpty().allMatch(XlsxTest::isChinese, "is Chinese");
        assertThat(sheet.getLastRowNum()).isPositive();
        for (int line = 1; line <= sheet.getLastRowNum(); line++) {
            assertThat(texts(sheet.getRow(line)))
                    .as("line %d of %s", line, address)
                    .noneMatch(text -> CODE.matcher(text).matches());
        }
    }

    @Test
    void aMatrixNamesPartsAndHowTheyStandAndKeepsTypes() throws IOException {
        XSSFSheet sheet = sheet(SEASON + "/matrix");
        List<String> header = texts(sheet.getRow(0));

        assertThat(header).startsWith("学校标识码").contains("概述", "清单事项公开情况表");
        assertThat(column(sheet, header.indexOf("概述")))
                .isSubsetOf("有内容", "并入他部分", "写明“无”", "仅有标题", "仅指向附件", "缺失", "不要求");
        assertThat(column(sheet, header.indexOf("逾期"))).isNotEmpty().isSubsetOf("是", "否");
        assertThat(cells(sheet, header.indexOf("报送时间"))).isNotEmpty().allMatch(DateUtil::isCellDateFormatted);
        assertThat(cells(sheet, header.indexOf("完整率")))
                .isNotEmpty()
                .allMatch(cell -> cell.getCellType() == CellType.NUMERIC);
    }

    @Test
    void aScoreShowsItsComponentsAndWhatTheyFollowFrom() throws IOException {
        assertThat(texts(sheet(SEASON + "/scores?fields=components,operands").getRow(0)))
                .containsExactly(
                        "各部分", "清单事项", "按时", "准确", "关键数据", "已写明部分", "应含部分", "已公开事项", "适用事项", "必改问题", "待说明问题",
                        "已写明关键数据");
        assertThat(Api.get(SEASON + "/scores?fields=schoolCode,operands&sort=schoolCode")
                        .extract()
                        .jsonPath()
                        .getMap("items[0]"))
                .containsOnlyKeys("schoolCode", "operands");
    }

    @Test
    void programsGetCodesInAWorkbookAndPeopleWordsInCsvIfTheyAsk() throws IOException {
        assertThat(texts(sheet(SEASON + "/scores?labels=CODES").getRow(0))).contains("schoolCode", "PARTS");
        String asked = SEASON + "/overview?fields=schoolType,ownership,city,expected";

        assertThat(csv(asked)).startsWith("schoolType,ownership,city,expected\r\n,,,12\r\n");
        assertThat(csv(asked + "&labels=CHINESE"))
                .startsWith("办学层次,办学性质,城市,应报送\r\n")
                .contains("\r\n高职院校,,,");
        Api.asMinistry().get(asked + "&labels=LATIN").then().statusCode(400);
    }

    private static String csv(String address) {
        return Api.asMinistry()
                .accept("text/csv")
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static XSSFSheet sheet(String address) throws IOException {
        byte[] file = Api.asMinistry()
                .accept(XLSX)
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        return new XSSFWorkbook(new ByteArrayInputStream(file)).getSheetAt(0);
    }

    private static boolean isChinese(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        row.forEach(cell -> {
            assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.NUMERIC);
            if (cell.getCellType() == CellType.STRING) {
                texts.add(cell.getStringCellValue());
            }
        });
        return texts;
    }

    private static List<String> column(XSSFSheet sheet, int column) {
        return cells(sheet, column).stream().map(Cell::getStringCellValue).toList();
    }

    private static List<Cell> cells(XSSFSheet sheet, int column) {
        List<Cell> cells = new ArrayList<>();
        for (int line = 1; line <= sheet.getLastRowNum(); line++) {
            if (sheet.getRow(line).getCell(column) != null) {
                cells.add(sheet.getRow(line).getCell(column));
            }
        }
        return cells;
    }
}
