package io.gongkai.engine.figure;

import io.gongkai.engine.lexicon.Phrase;

/**
 * What a walk over the quantities of any text asks.
 *
 * @param risen between last year's count and this year's
 * @param allDisclosed behind the count of items that apply
 */
record WalkReaders(
        MeaningReader meanings,
        RespectiveReader respective,
        PointHeadings points,
        SummedUp summedUp,
        Phrase risen,
        Phrase allDisclosed) {

    static WalkReaders of(FigureLexicon lexicon) {
        DepartmentReader departments = new DepartmentReader(lexicon);
        MeaningReader meanings = new MeaningReader(lexicon, departments);
        return new WalkReaders(
                meanings,
                new RespectiveReader(lexicon, departments),
                new PointHeadings(lexicon.pointHeading(), meanings),
                new SummedUp(lexicon.summedUp()),
                Phrase.of(lexicon.risen()),
                Phrase.of(lexicon.allDisclosed()));
    }
}
