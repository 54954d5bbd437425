package io.gongkai.engine.catalogue;

import com.fasterxml.jackson.core.type.TypeReference;
import io.gongkai.engine.lexicon.DataCheck;
import io.gongkai.engine.lexicon.RuleData;
import io.gongkai.engine.school.SchoolType;
import io.gongkai.engine.school.SchoolYear;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An edition of the list of items that schools disclose.
 *
 * @param provinces codes of the provinces that use it; empty for all
 * @param schoolTypes kinds of schools that it is for; empty for all
 * @param from first school year, by its first calendar year; null where unknown or without bound
 * @param to last school year, by its first calendar year; null for no bound
 * @param categoryCount how many categories the edition has; null where unknown
 * @param itemCount how many items the edition has; null where unknown
 * @param categoriesInEnglish by their names; empty where the edition has none in English
 * @param items empty where only the existence of the edition is known
 */
public record Catalogue(
        String edition,
        String title,
        String source,
        List<String> provinces,
        List<SchoolType> schoolTypes,
        @Nullable Integer from,
        @Nullable Integer to,
        @Nullable Integer categoryCount,
        @Nullable Integer itemCount,
        @Nullable Map<String, String> categoriesInEnglish,
        List<CatalogueItem> items) {

    public Catalogue {
        DataCheck check = DataCheck.of(edition)
                .given("edition", edition)
                .given("title", title)
                .given("source", source)
                .given("provinces", provinces)
                .given("schoolTypes", schoolTypes)
                .given("items", items);
        check.end();
        categoriesInEnglish = categoriesInEnglish == null ? Map.of() : Map.copyOf(categoriesInEnglish);
        items = List.copyOf(items);
        for (int i = 0; i < items.size(); i++) {
            check.that(
                    items.get(i).number() == i + 1,
                    "第 " + (i + 1) + " 个事项的 number 应为 " + (i + 1) + "；事项从 1 起连续编号。",
                    "The number of entry " + (i + 1) + " has to be " + (i + 1)
                            + "; items are numbered from 1 without gaps.");
        }
        long categories = items.stream().map(CatalogueItem::category).distinct().count();
        count(check, "itemCount", itemCount, items.size(), items);
        count(check, "categoryCount", categoryCount, categories, items);
        check.end();
    }

    private static void count(
            DataCheck check, String field, @Nullable Integer said, long found, List<CatalogueItem> items) {
        check.that(
                said == null || items.isEmpty() || said == found,
                field + " 为 " + said + "，实有 " + found + "，请改正。",
                field + " is " + said + ", but there are " + found + "; mend it.");
    }

    static Catalogue load(RuleData data, String edition) {
        Catalogue read = data.read("/catalogue/" + edition + ".yaml", new TypeReference<>() {});
        DataCheck.start()
                .that(read.edition.equals(edition), "edition 应为 " + edition + "。", "edition has to be " + edition + ".")
                .end();
        return read;
    }

    /** Whether its items are at hand; of the others only the existence is known. */
    public boolean isHeld() {
        return !items.isEmpty();
    }

    boolean fits(String provinceCode, SchoolType type, SchoolYear year) {
        return (provinces.isEmpty() || provinces.contains(provinceCode))
                && (schoolTypes.isEmpty() || schoolTypes.contains(type))
                && (from == null || from <= year.startYear())
                && (to == null || year.startYear() <= to);
    }

    /** What a category is called in English; null where the edition does not say. */
    public @Nullable String categoryInEnglish(String category) {
        return categoriesInEnglish == null ? null : categoriesInEnglish.get(category);
    }

    public CatalogueItem item(int number) {
        return items.get(number - 1);
    }

    public boolean has(int number) {
        return number >= 1 && number <= items.size();
    }
}
