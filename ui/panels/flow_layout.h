#pragma once

#include <QLayout>

namespace touchline {

/// Places its items from left to right, in as many rows as they need; the last one takes what is left of its
/// row.
class FlowLayout : public QLayout {
public:
    using QLayout::QLayout;
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override { items_.append(item); }
    int count() const override { return int(items_.size()); }
    QLayoutItem* itemAt(int index) const override { return items_.value(index); }
    QLayoutItem* takeAt(int index) override;
    void insertWidget(int index, QWidget* widget);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return place({0, 0, width, 0}, false); }
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    /// The height that they need.
    int place(const QRect& rect, bool moves) const;

    QList<QLayoutItem*> items_;
};

} // namespace touchline
