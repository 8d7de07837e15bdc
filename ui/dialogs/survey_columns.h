#pragma once

#include "core/exchange/survey_guess.h"

#include <QWidget>

class QComboBox;
class QGridLayout;

namespace touchline {

/// The columns of a survey, one below the other, with what is in them and what they are for. A scale has no
/// direction until someone chooses it.
class SurveyColumns : public QWidget {
    Q_OBJECT

public:
    /// `places` are titles that the answers of a column may be about.
    SurveyColumns(const TablePreview& preview, const SurveyMapping& mapping, const QStringList& places);

    QList<SurveyColumn> columns() const;

signals:
    void changed();

private:
    struct Row {
        SurveyColumn start;
        QComboBox* role;
        QComboBox* kind;
        QComboBox* direction;
        QComboBox* place;
    };

    void add(QGridLayout& grid, int line, const TablePreview& preview, const SurveyColumn& column,
             const QStringList& places);
    void follow();

    QList<Row> rows_;
};

} // namespace touchline
