#pragma once

#include "ui/dialogs/entries_dialog.h"

namespace touchline {

/// What was measured: an overview, the waves with what each question gave, and the metrics with their trends.
class MeasurementsDialog : public EntriesDialog {
    Q_OBJECT

public:
    /// Begins with the overview.
    MeasurementsDialog(Document& document, QWidget* parent);

signals:
    /// The user wants to see a step or a journey; the dialog closes.
    void jumpWanted(QUuid id);

private:
    QList<BookEntry> entries() const override;
    void fillPage(Form& form, QUuid id) override;
    bool isFixed(QUuid id) const override;
    void removeEntry() override;
    void addWave();
    void addMetric(MetricKind kind);
    void followWave();

    QPushButton* follow_;
};

} // namespace touchline
