package io.gongkai.stats.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamedSqlTest {

    @Test
    void namesBecomeQuestionMarksInOrder() {
        NamedSql sql = NamedSql.parse("SELECT :b WHERE x = :a AND y = :b");

        assertThat(sql.text()).isEqualTo("SELECT ? WHERE x = ? AND y = ?");
        assertThat(sql.names()).containsExactly("b", "a", "b");
    }

    @Test
    void aCastIsNoName() {
        NamedSql sql = NamedSql.parse("SELECT :rows::jsonb, value::text");

        assertThat(sql.text()).isEqualTo("SELECT ?::jsonb, value::text");
        assertThat(sql.names()).containsExactly("rows");
    }
}
