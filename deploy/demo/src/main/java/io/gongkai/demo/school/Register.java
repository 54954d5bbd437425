package io.gongkai.demo.school;

import io.gongkai.demo.phrase.Dice;
import io.gongkai.demo.phrase.PhraseBook;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes up the schools of the province: more than half vocational, some private, in a dozen cities. */
public final class Register {

    /** A real code, so that everything works as with real data; the codes of the schools are none of real schools. */
    public static final String PROVINCE = "36";

    private static final double VOCATIONAL = 0.55;
    private static final double UNDERGRADUATE = 0.30;
    private static final double PRIVATE = 0.24;

    private record Name(String hanzi, String pinyin) {}

    private final long seed;
    private final Map<String, List<Name>> names = new LinkedHashMap<>();
    private final Set<String> given = new HashSet<>();

    private Register(long seed) {
        this.seed = seed;
        String list = "";
        for (String line : PhraseBook.lines("name.txt")) {
            if (line.startsWith("@")) {
                list = line.substring(1);
            } else {
                String[] halves = line.split(" ", -1);
                names.computeIfAbsent(list, l -> new ArrayList<>()).add(new Name(halves[0], halves[1]));
            }
        }
    }

    /** So many schools; the first ones are the same however many are asked for. */
    public static List<School> of(long seed, int count) {
        Register register = new Register(seed);
        List<School> schools = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            schools.add(register.school(i));
        }
        return schools;
    }

    /** Types are spread evenly instead of drawn, so that any number of schools has the right mix. */
    private School school(int index) {
        Dice dice = Dice.of(seed, "school", index);
        double place = (index * 0.6180339887) % 1;
        SchoolType type = place < VOCATIONAL
                ? SchoolType.VOCATIONAL
                : place < VOCATIONAL + UNDERGRADUATE ? SchoolType.UNDERGRADUATE : SchoolType.GRADUATE;
        boolean mayBePrivate = type != SchoolType.GRADUATE;
        Ownership ownership = mayBePrivate && dice.chance(PRIVATE) ? Ownership.PRIVATE : Ownership.PUBLIC;
        Name stem = dice.pick(names("stem"));
        Name field = field(dice, type, ownership);
        while (!given.add(stem.hanzi() + field.hanzi())) {
            stem = dice.pick(names("stem"));
            field = field(dice, type, ownership);
        }
        String code = "41%s9%d%04d".formatted(PROVINCE, type.digit(), index + 1);
        String city = dice.pick(names("city")).hanzi() + "市";
        return new School(
                code,
                stem.hanzi() + field.hanzi(),
                PROVINCE,
                city,
                type,
                ownership,
                stem.pinyin() + field.pinyin() + ".example.edu.cn",
                students(dice, type, ownership),
                dice.between(0.0, 1.0));
    }

    private Name field(Dice dice, SchoolType type, Ownership ownership) {
        return dice.pick(names((ownership == Ownership.PRIVATE ? "field.PRIVATE." : "field.") + type));
    }

    private List<Name> names(String list) {
        return names.getOrDefault(list, List.of());
    }

    private static int students(Dice dice, SchoolType type, Ownership ownership) {
        double middle = switch (type) {
            case VOCATIONAL -> 9_000;
            case UNDERGRADUATE -> 14_000;
            case GRADUATE -> 24_000;
        };
        double share = ownership == Ownership.PRIVATE ? 0.8 : 1.0;
        return (int) Math.round(middle * share * dice.around(0.3));
    }
}
