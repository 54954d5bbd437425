package io.gongkai.engine.cli;

import io.gongkai.engine.assessment.Assessment;
import java.nio.file.Path;

/** A form in which assessments are printed. */
interface Printer {

    String print(Path file, String text, Assessment assessment);
}
