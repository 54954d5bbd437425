package io.gongkai.ingest.report;

import io.gongkai.ingest.applicability.Decided;
import io.gongkai.ingest.collection.CollectionView;
import io.gongkai.ingest.school.SchoolView;
import java.util.List;

/** A submission in which nothing is wrong, with the school and the collection that it is for. */
record CheckedSubmission(SchoolView school, CollectionView collection, List<Decided> applicability, Content content) {}
