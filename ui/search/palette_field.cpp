#include "ui/search/palette_field.h"

#include "ui/actions/icon.h"
#include "ui/actions/menu_actions.h"

#include <QPainter>

namespace touchline {

namespace {

constexpr int widest = 250;
constexpr int narrowest = 36; ///< the lens alone
constexpr int lens = 16;
constexpr int side = 10;
constexpr int gap = 8;

} // namespace

PaletteField::PaletteField(QAction& action) : action_(action) {
    const auto follow = [this] {
        setText(tr("Find or run anything"));
        setToolTip(QString("%1 (%2)").arg(text(), action_.shortcut().toString(QKeySequence::NativeText)));
        setAccessibleName(text());
        update();
    };
    follow();
    connect(&action_, &QAction::changed, this, follow);
    connect(this, &QAbstractButton::clicked, &action_, &QAction::trigger);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::IBeamCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize PaletteField::sizeHint() const {
    return {widest, fontMetrics().height() + 12};
}

QSize PaletteField::minimumSizeHint() const {
    return {narrowest, sizeHint().height()};
}

void PaletteField::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tone(hasFocus() ? Tone::accent : Tone::border));
    painter.setBrush(tone(underMouse() ? Tone::hover : Tone::surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    QRect room = rect().adjusted(side, 0, -side, 0);
    touchline::icon(QStringLiteral("search"), Tone::quiet)
        .paint(&painter, QRect(room.left(), (height() - lens) / 2, lens, lens));
    room.setLeft(room.left() + lens + gap);
    painter.setPen(tone(Tone::quiet));
    const QString key = action_.shortcut().toString(QKeySequence::NativeText);
    const int keyWidth = fontMetrics().horizontalAdvance(key);
    const int textWidth = fontMetrics().horizontalAdvance(text());
    if (room.width() >= textWidth + gap + keyWidth)
        painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, key);
    if (room.width() >= textWidth / 2)
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
}

} // namespace touchline
