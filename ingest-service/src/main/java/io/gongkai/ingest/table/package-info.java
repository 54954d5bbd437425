/** Tables as spreadsheets have them: rows of texts under a header, written as CSV and XLSX. */
@NullMarked
package io.gongkai.ingest.table;

import org.jspecify.annotations.NullMarked;
