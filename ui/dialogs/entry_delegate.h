#pragma once

#include <QStyledItemDelegate>

namespace touchline {

/// An entry of a list with a quiet number at its right.
class EntryDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int countRole = Qt::UserRole + 1;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace touchline
