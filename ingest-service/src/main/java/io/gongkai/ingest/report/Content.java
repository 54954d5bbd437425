package io.gongkai.ingest.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** What of a submission makes a revision: if it is the same as before, nothing new was submitted. */
@JsonPropertyOrder({"title", "text", "checklist"})
record Content(String title, String text, List<ChecklistRow> checklist) {}
