#include "ui/panels/insight_delegate.h"

#include "ui/look/look.h"
#include "ui/look/tone.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

namespace touchline {

namespace {

constexpr int margin = 16;
constexpr int figureWidth = 58;
constexpr int padding = 5;
constexpr int headingHeight = 34;

QFont titleFont(const QFont& font) {
    return sized(font, 13, QFont::Medium);
}

QFont detailFont(const QFont& font) {
    return sized(font, 12);
}

Tone toneOf(InsightTone look) {
    switch (look) {
    case InsightTone::good:
        return Tone::realised;
    case InsightTone::shortfall:
        return Tone::shortfall;
    case InsightTone::quiet:
        return Tone::quiet;
    case InsightTone::plain:
        break;
    }
    return Tone::text;
}

/// Where the texts of a row stand in a cell of some width.
struct Place {
    Place(const InsightRow& row, const QFont& font, const QRect& cell)
        : inner(cell.adjusted(margin, padding, -margin, -padding)),
          left(inner.left() + textPixels(figureWidth)) {
        const auto below = [&](const QFont& used, const QString& text, int top) {
            const QRect room(left, top, std::max(inner.right() - left, 40), 10'000);
            return text.isEmpty() ? QRect(left, top, 0, 0)
                                  : QFontMetrics(used).boundingRect(room, Qt::TextWordWrap, text);
        };
        title = below(titleFont(font), row.title, inner.top());
        detail = below(detailFont(font), row.detail, title.bottom() + 2);
    }

    int height() const { return detail.bottom() - inner.top() + 2 * padding; }

    QRect inner;
    int left;
    QRect title;
    QRect detail;
};

void paintRow(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) {
    const auto row = index.data(InsightDelegate::rowRole).value<InsightRow>();
    const Place place(row, option.font, option.rect);
    if (option.state & QStyle::State_Selected) {
        painter.setBrush(tone(Tone::accentTint));
        painter.setPen(option.state & QStyle::State_HasFocus ? QPen(tone(Tone::accent)) : QPen(Qt::NoPen));
        painter.drawRoundedRect(QRectF(option.rect).adjusted(8.5, 1.5, -8.5, -1.5), 6, 6);
    }
    const QVariant checked = index.data(Qt::CheckStateRole);
    if (checked.isValid()) {
        QStyleOptionViewItem box = option;
        box.rect = {place.inner.left(), place.title.top() + 1, textPixels(16), textPixels(16)};
        box.state &= ~(QStyle::State_On | QStyle::State_Off | QStyle::State_HasFocus);
        box.state |= checked.toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
        QApplication::style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, &painter,
                                             option.widget);
    } else {
        const QRect figure(place.inner.left(), place.title.top(), textPixels(figureWidth) - 8,
                           place.title.height());
        painter.setFont(sized(option.font, 13, QFont::Bold));
        painter.setPen(tone(toneOf(row.tone)));
        painter.drawText(figure, Qt::AlignLeft | Qt::AlignTop | Qt::TextDontClip, row.figure);
    }
    painter.setFont(titleFont(option.font));
    painter.setPen(tone(Tone::text));
    painter.drawText(place.title, Qt::TextWordWrap, row.title);
    painter.setFont(detailFont(option.font));
    painter.setPen(tone(row.tone == InsightTone::shortfall ? Tone::shortfall : Tone::quiet));
    painter.drawText(place.detail, Qt::TextWordWrap, row.detail);
}

} // namespace

void InsightDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(rowRole).isValid()) {
        paintRow(*painter, option, index);
    } else {
        painter->setFont(sized(option.font, 12, QFont::Bold));
        painter->setPen(tone(Tone::quiet));
        painter->drawText(option.rect.adjusted(margin, 0, -margin, -6), Qt::AlignBottom | Qt::TextWordWrap,
                          index.data().toString());
    }
    painter->restore();
}

QSize InsightDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QVariant row = index.data(rowRole);
    if (!row.isValid())
        return {0, textPixels(headingHeight)};
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return {0, Place(row.value<InsightRow>(), option.font, {0, 0, width, 0}).height()};
}

bool InsightDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem&,
                                  const QModelIndex& index) {
    const QVariant checked = index.data(Qt::CheckStateRole);
    const bool isKey =
        event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space;
    if (!checked.isValid() || (!isKey && event->type() != QEvent::MouseButtonRelease))
        return false;
    return model->setData(index, checked.toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked,
                          Qt::CheckStateRole);
}

} // namespace touchline
