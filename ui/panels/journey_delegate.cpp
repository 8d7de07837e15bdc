#include "ui/panels/journey_delegate.h"

#include "core/model/curve.h"
#include "ui/drawing/words.h"
#include "ui/look/look.h"
#include "ui/look/tone.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

namespace touchline {

namespace {

constexpr int journeyHeight = 46;
constexpr int headingHeight = 32;
constexpr int countHeight = 27;
constexpr int indent = 14;
/// From this journey gap on the figure is red: most of what weighs is more than a step of the scale below
/// intended.
constexpr double wideGap = 1.5;

void paintGap(QPainter& painter, const QRectF& rect, double gap) {
    const bool isWide = gap >= wideGap;
    painter.setBrush(tone(Tone::surface));
    painter.setPen(isWide ? tone(Tone::shortfallBorder) : tone(Tone::border));
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2);
    painter.setPen(isWide ? tone(Tone::shortfall) : tone(Tone::quiet));
    painter.setFont(sized(painter.font(), 11, QFont::DemiBold));
    painter.drawText(rect, Qt::AlignCenter, Words(QLocale().bcp47Name()).number(gap));
}

/// The curve in small; a step without a value breaks it.
void paintCurve(QPainter& painter, const QRectF& rect, const QList<std::optional<double>>& values) {
    if (values.size() < 2)
        return;
    QPainterPath path;
    bool isDrawing = false;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (values[i]) {
            const double share = (highestValue - *values[i]) / (highestValue - lowestValue);
            const QPointF point(rect.left() + rect.width() * double(i) / double(values.size() - 1),
                                rect.top() + rect.height() * share);
            isDrawing ? path.lineTo(point) : path.moveTo(point);
        }
        isDrawing = values[i].has_value();
    }
    painter.setPen(QPen(tone(Tone::accent), 1.4));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

void paintJourney(QPainter& painter, const QRect& cell, const JourneyRow& row, bool isSelected,
                  bool hasFocus) {
    const QRectF frame = QRectF(cell).adjusted(8.5, 1.5, -8.5, -1.5);
    if (isSelected) {
        painter.setBrush(tone(Tone::accentTint));
        painter.setPen(hasFocus ? QPen(tone(Tone::accent)) : QPen(Qt::NoPen));
        painter.drawRoundedRect(frame, 8, 8);
    }
    const QFont font = painter.font();
    QRectF text = frame.adjusted(12 + (row.isSubJourney ? indent : 0), 5, -10, -5);
    const QRectF figures(text.right() - 44, text.top(), 44, text.height());
    if (row.gap)
        paintGap(painter, {figures.left(), figures.top(), 44, 17}, *row.gap);
    paintCurve(painter, {figures.left() + 2, figures.top() + 22, 40, 12}, row.values);
    if (row.gap || row.values.size() > 1)
        text.setRight(figures.left() - 8);

    const QFont titleFont = sized(font, 13, isSelected ? QFont::DemiBold : QFont::Medium);
    painter.setFont(titleFont);
    painter.setPen(tone(Tone::text));
    painter.drawText(text, Qt::AlignTop,
                     QFontMetrics(titleFont).elidedText(row.title, Qt::ElideRight, int(text.width())));
    const QFont factsFont = sized(font, 11);
    painter.setFont(factsFont);
    painter.setPen(tone(Tone::quiet));
    painter.drawText(text, Qt::AlignBottom,
                     QFontMetrics(factsFont).elidedText(row.facts, Qt::ElideRight, int(text.width())));
}

} // namespace

void JourneyDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(option.font);
    const QVariant journey = index.data(journeyRole);
    const QVariant count = index.data(countRole);
    const QRect line = option.rect.adjusted(20, 0, -20, 0);
    if (journey.isValid()) {
        paintJourney(*painter, option.rect, journey.value<JourneyRow>(),
                     option.state & QStyle::State_Selected, option.state & QStyle::State_HasFocus);
    } else if (count.isValid()) {
        painter->setPen(tone(Tone::text));
        painter->drawText(line, Qt::AlignVCenter, index.data().toString());
        painter->setFont(sized(option.font, 12));
        painter->setPen(tone(Tone::quiet));
        const QString number = QLocale().toString(count.toInt());
        painter->drawText(line, Qt::AlignVCenter | Qt::AlignRight, number);
        painter->setPen(tone(Tone::shortfall));
        painter->drawText(line.adjusted(0, 0, -painter->fontMetrics().horizontalAdvance(number) - 10, 0),
                          Qt::AlignVCenter | Qt::AlignRight, index.data(lateRole).toString());
    } else {
        painter->setFont(sized(option.font, 11, QFont::Bold));
        painter->setPen(tone(Tone::quiet));
        painter->drawText(option.rect.adjusted(16, 0, -16, -5), Qt::AlignBottom,
                          index.data().toString().toUpper());
    }
    painter->restore();
}

QSize JourneyDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    return {0, textPixels(index.data(journeyRole).isValid() ? journeyHeight
                          : index.data(countRole).isValid() ? countHeight
                                                            : headingHeight)};
}

} // namespace touchline
