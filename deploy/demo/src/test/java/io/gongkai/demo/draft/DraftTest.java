package io.gongkai.demo.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DraftTest {

    private static final Statement STATEMENT = new Statement.Item(7, ItemStatus.EXPLICIT);

    @Test
    void aMarkFollowsItsWordsThroughEdits() {
        Draft draft = new Draft().add("公开了");
        int start = draft.length();
        draft.add("招生章程").mark(start, STATEMENT);
        draft.add("。");

        Draft damaged = draft.edited(List.of(new Edit(5, 5, "\n"), new Edit(0, 1, "公 ")));

        Mark mark = damaged.marks().get(0);
        assertThat(damaged.text()).isEqualTo("公 开了招生\n章程。");
        assertThat(damaged.text().substring(mark.start(), mark.end())).isEqualTo("招生\n章程");
    }

    @Test
    void whatIsInsertedAtTheEdgeOfAMarkStaysOutsideOfIt() {
        Draft draft = new Draft().add("公开");
        draft.add("章程").mark(2, STATEMENT);
        draft.add("全文");

        Draft damaged = draft.edited(List.of(new Edit(2, 2, "\n"), new Edit(4, 4, "\n")));

        Mark mark = damaged.marks().get(0);
        assertThat(damaged.text().substring(mark.start(), mark.end())).isEqualTo("章程");
    }
}
