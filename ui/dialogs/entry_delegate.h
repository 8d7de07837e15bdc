#pragma once

#include <QStyledItemDelegate>

namespace touchline {

/// An entry of a list with a quiet number at its right, and a quiet line below its text.
class EntryDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int countRole = Qt::UserRole + 1;
    static constexpr int detailRole = Qt::UserRole + 2;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace touchline
