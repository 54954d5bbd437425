package io.gongkai.engine.figure;

/**
 * What tells that kinds of what was counted are told: 发文428件,其中主动公开311件.
 *
 * @param natures of documents, by how they may be disclosed
 * @param told what tells that kinds of a count follow
 * @param channels concepts of which a count behind that is of none of those kinds
 * @param dividing tells that kinds of what was counted follow
 * @param divided metrics of which kinds are told behind them
 * @param wholes metrics of which a lesser count behind is of some
 * @param tenderWays ways of procurement, right before the count of what took each
 * @param tenderNamed right before a lesser count of what was tendered
 * @param tenderRated right behind such a count
 */
record KindsLexicon(
        String natures,
        String told,
        String channels,
        String dividing,
        String divided,
        String wholes,
        String tenderWays,
        String tenderNamed,
        String tenderRated) {}
