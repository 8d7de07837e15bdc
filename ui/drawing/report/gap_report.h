#pragma once

#include "core/model/project.h"
#include "ui/drawing/words.h"

namespace touchline {

/// What a gap report says about one journey, in words: the same on paper and on a page of the web.
struct GapReport {
    /// What a line is about, and what is to be said of it; either may be empty.
    struct Entry {
        QString head;
        QString text;
    };
    /// Left out where it has no entries.
    struct Section {
        QString title;
        QList<Entry> entries;
    };
    /// "2.3", "largest gap: first bill"
    struct Figure {
        QString number;
        QString text;
        bool isShortfall = false;
    };
    /// The journey gap of one persona, of all where `who` says so. "0.89", "11 of 12"; empty where not known.
    struct JourneyRow {
        QString who;
        QString emotional;
        QString emotionalSteps;
        QString functional;
        QString functionalSteps;
    };
    /// One step that has both values.
    struct StepRow {
        Id<Step> step;
        QString number;
        QString title;
        QString note; ///< what is special about it, or empty
        QString intended, intendedWord;
        QString realised, realisedWord;
        QString gap;     ///< "2.3 below"
        QString answers; ///< "164"
        QString counts;  ///< "yes", "small", "too few answers"
        QString impact;
        double share = 0; ///< of the largest impact, 0..1
        bool isMoment = false;
        bool doesCount = false;
    };

    QString language; ///< a BCP 47 tag
    QString kind;     ///< "Gap report"
    QString title;
    QString about;            ///< what the journey is, and whose
    QString who;              ///< the persona
    QString whyHead;          ///< "Our why"
    QString why;              ///< the purpose, or empty
    QList<Section> strengths; ///< to keep, then peaks to make
    QString glance;           ///< title of the figures
    QList<Figure> figures;
    QString journeyTitle;
    QStringList journeyHeads; ///< of the columns of `journeys`
    QList<JourneyRow> journeys;
    QString curveTitle;
    QString stepTitle;
    QStringList stepHeads; ///< of the columns: number, step, intended, realised, gap, answers, counts, impact
    QList<StepRow> steps;  ///< the largest impact first
    QString momentOfTruth;
    QString withoutValues;   ///< which steps are left out for want of a value, or empty
    QList<Section> findings; ///< unwanted contacts, lows together, what changed
    QStringList definitions; ///< of each figure
    QString footer;          ///< wave, answers, and who cares for the journey
    QString more;            ///< "and %1 more"
    QString moreSteps;       ///< "and %1 more, with an impact of %2 at most"
};

/// About the persona whom the view is mainly about, in the language of `words`. The gaps of the steps are
/// those of the emotional experience, or of the functional one where no other is known.
GapReport gapReport(const Project& project, const Journey& journey, const View& view,
                    const QString& language);

} // namespace touchline
