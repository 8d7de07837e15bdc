#pragma once

#include "core/exchange/csv_dialect.h"

#include <QWidget>

class QComboBox;

namespace touchline {

/// How a table was written: what was guessed, to be set right.
class DialectRow : public QWidget {
    Q_OBJECT

public:
    explicit DialectRow(const CsvDialect& dialect);

    CsvDialect dialect() const;

signals:
    void changed();

private:
    QComboBox* add(const QString& name, const QStringList& choices, int chosen);

    QComboBox* separator_;
    QComboBox* encoding_;
    QComboBox* decimals_;
    QComboBox* dates_;
};

} // namespace touchline
