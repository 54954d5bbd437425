package io.gongkai.stats.export;

import io.gongkai.stats.problem.Fault;
import io.gongkai.stats.problem.Faults;
import io.gongkai.stats.problem.Question;
import io.gongkai.stats.problem.Text;
import io.gongkai.stats.vocabulary.Word;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** How a table is to look, as it came. */
public class FormQuestion extends Question {

    private static final Text FLAG = new Text("应为以下之一：true, false", "Must be one of: true, false");

    @QueryParam("fields")
    @Parameter(description = "Properties of the rows to answer with, separated by commas; all if left out")
    @Nullable
    String fields;

    @QueryParam("sort")
    @Parameter(description = "Column to order the rows by, with - before it downwards; rows without a value come last")
    @Nullable
    String sort;

    @QueryParam("bom")
    @Parameter(
            description = "Begin a CSV answer with a byte order mark, as spreadsheets want it",
            schema = @Schema(implementation = Boolean.class, defaultValue = "false"))
    @Nullable
    String bom;

    @QueryParam("labels")
    @Parameter(
            description =
                    "What a file calls its columns and coded cells: names and words of the API (CODES, as CSV does"
                            + " unless asked) or Chinese words (CHINESE, as XLSX does)",
            schema = @Schema(implementation = Labels.class))
    @Nullable
    String labels;

    /** What the client wants of the table; a fault is noted for each column that there is not. */
    public <R> Form<R> form(Columns<R> columns, Faults faults) {
        if (bom != null && !bom.equals("true") && !bom.equals("false")) {
            faults.add(Fault.inParameter("bom", "unknown-value", FLAG));
        }
        return Form.of(columns, fields, sort, faults).labelled(Word.read("labels", labels, Labels.class, faults));
    }
}
