#pragma once

#include "ui/messages/insight_outline.h"

#include <QStyledItemDelegate>

Q_DECLARE_METATYPE(touchline::InsightRow)

namespace touchline {

/// Draws the rows of the gap panel: headings, and rows with a figure, a title and what there is to say about
/// it. A row that can be checked is switched by a click anywhere and by the space bar.
class InsightDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int rowRole = Qt::UserRole; ///< an InsightRow; a heading has none

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;
};

} // namespace touchline
