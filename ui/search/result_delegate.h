#pragma once

#include <QStyledItemDelegate>

namespace touchline {

/// Draws what a search found on one line: what it is, quiet words about it, and at the right end keys or a
/// place. What cannot be used is faint.
class ResultDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum Role { detailRole = Qt::UserRole, endRole, boldStartRole, boldLengthRole, faintRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace touchline
