#pragma once

#include "core/model/lane.h"

#include <QStringList>

namespace touchline {

/// By which words the first column of a spreadsheet names its rows; in lower case.
struct RowWords {
    QHash<QString, LaneKind> lanes;
    QStringList stages;
};

/// A spreadsheet block as parts of a journey.
struct PastedBlock {
    struct Row {
        QString name; ///< of its lane
        std::optional<LaneKind> kind;
        QStringList cells;
    };

    qsizetype width = 0;
    QStringList stages; ///< over the step with which each begins; none: no row of stages
    QStringList titles; ///< of the steps; none: no row of titles
    QList<Row> rows;    ///< one a lane
};

/// Rows of one length. The first column names them where the cells at its top are empty or say "Steps" or
/// "Stages" and all below them say something; else the first row is the titles where `hasTitles`.
PastedBlock pastedBlock(const QList<QStringList>& rows, const RowWords& words, bool hasTitles);

} // namespace touchline
