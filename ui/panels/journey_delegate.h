#pragma once

#include "ui/panels/journey_rows.h"

#include <QStyledItemDelegate>

Q_DECLARE_METATYPE(touchline::JourneyRow)

namespace touchline {

/// Draws the rows of the list at the left: headings, journeys with their gap and curve, and counts.
class JourneyDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum Role {
        journeyRole = Qt::UserRole, ///< a JourneyRow
        countRole,                  ///< an int, right of the text
        bookRole,                   ///< a Book, as an int
        lateRole,                   ///< what is overdue there, in words
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace touchline
