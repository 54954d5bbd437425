package io.gongkai.stats.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.stats.paper.Block.Grid;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {

    @Test
    void aColumnOfTitlesIsWiderThanOneOfNumbersAndAllFillTheLine() {
        Grid grid = new Grid(
                "表1", List.of("事项", "数"), List.of(List.of("学校发展规划、年度工作计划及重点工作安排", "117"), List.of("学校章程", "9")), null);

        List<Integer> widths = ColumnWidths.of(grid, 8844);

        assertThat(widths.get(0)).isGreaterThan(3 * widths.get(1));
        assertThat(widths.get(0) + widths.get(1)).isEqualTo(8844);
    }

    @Test
    void anEndlessCellLeavesRoomForTheNumbersBesideIt() {
        Grid grid = new Grid("表1", List.of("原文", "比率"), List.of(List.of("字".repeat(500), "98.29%")), null);

        assertThat(ColumnWidths.of(grid, 8844).get(1)).isGreaterThanOrEqualTo(6 * 140 + 200);
    }

    @Test
    void moreColumnsThanFitShareTheLineAllTheSame() {
        Grid grid = new Grid("表1", List.of("20.1%", "20.2%", "20.3%"), List.of(), null);

        assertThat(ColumnWidths.of(grid, 900)).containsExactly(300, 300, 300);
    }

    @Test
    void columnsOfOneKindAreOfOneWidth() {
        assertThat(ColumnWidths.of(new Grid("表1", List.of("一", "二", "三"), List.of(), null), 900))
                .containsExactly(300, 300, 300);
    }
}
