package io.gongkai.engine.rule;

import io.gongkai.engine.lexicon.RuleData;
import io.gongkai.engine.rule.copy.CopyRules;
import io.gongkai.engine.rule.figure.FigureRules;
import io.gongkai.engine.rule.item.ItemRules;
import io.gongkai.engine.rule.link.LinkRules;
import io.gongkai.engine.rule.part.PartRules;
import io.gongkai.engine.rule.reference.ReferenceRules;
import io.gongkai.engine.rule.text.TextRules;
import io.gongkai.engine.rule.time.TimeRules;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every family of rules; the name is that of the file with their pages, {@code rule/<family>.yaml}. */
public final class Rules {

    private Rules() {}

    public static Map<String, List<Rule>> all(RuleData data) {
        Map<String, List<Rule>> families = new TreeMap<>();
        families.put("part", PartRules.all(data));
        families.put("item", ItemRules.all(data));
        families.put("time", TimeRules.all(data));
        families.put("reference", ReferenceRules.ALL);
        families.put("copy", CopyRules.all(data));
        families.put("text", TextRules.all(data));
        families.put("figure", FigureRules.all(data));
        families.put("link", LinkRules.all(data));
        return families;
    }
}
