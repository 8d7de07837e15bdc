#pragma once

#include "core/insight/evidence_meter.h"
#include "ui/panels/field.h"

class QLabel;

namespace touchline {

/// How much of a journey is assumption, backed in part, or validated: a bar, and the same in words.
class MeterField : public Field {
    Q_OBJECT

public:
    MeterField(Document& document, Id<Journey> journey);

    void refresh() override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Document& document_;
    Id<Journey> journey_;
    EvidenceMeter meter_;
    QLabel* words_;
};

/// "8 validated, 12 partly, 31 assumptions"
QString meterText(const EvidenceMeter& meter);

/// "We last spoke with a customer 12 days ago, on 8 April 2026.", or that there is no such day.
QString lastHeardText(QDate heard, QDate today);

} // namespace touchline
