#include "ui/start/start_tile.h"

#include "ui/actions/icon.h"
#include "ui/look/look.h"

#include <QContextMenuEvent>
#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QToolButton>

namespace touchline {

namespace {

constexpr int around = 12;       ///< pixels beside the text
constexpr int sentenceLines = 4; ///< a title of two lines leaves three
constexpr double corner = 8;

QFont fontOfSize(int size, QFont::Weight weight) {
    return sized(QGuiApplication::font(), size, weight);
}

QFont titleFont() {
    return fontOfSize(13, QFont::DemiBold);
}

QFont sentenceFont() {
    return fontOfSize(12, QFont::Normal);
}

} // namespace

StartTile::StartTile(const QString& title, const QString& sentence) {
    setText(title);
    setAccessibleName(title);
    setSentence(sentence);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void StartTile::setPicture(const QImage& picture) {
    picture_ = picture;
    update();
}

void StartTile::setSentence(const QString& sentence) {
    sentence_ = sentence;
    setAccessibleDescription(sentence);
    update();
}

void StartTile::setRemovable() {
    remove_ = new QToolButton(this);
    remove_->setIcon(touchline::icon("delete"));
    remove_->setProperty("framed", true);
    remove_->setToolTip(tr("Remove from the list"));
    remove_->setAccessibleName(tr("Remove from the list"));
    remove_->setFocusPolicy(Qt::NoFocus); // the Delete key does it too
    remove_->setCursor(Qt::ArrowCursor);
    connect(remove_, &QToolButton::clicked, this, &StartTile::removeWanted);
    showRemoveButton();
}

void StartTile::setMissing(bool missing) {
    isMissing_ = missing;
    setCursor(missing ? Qt::ArrowCursor : Qt::PointingHandCursor);
    showRemoveButton();
    update();
}

void StartTile::showRemoveButton() {
    if (remove_)
        remove_->setVisible(isMissing_ || underMouse() || hasFocus());
}

int StartTile::usualWidth() {
    return textPixels(184);
}

int StartTile::heightForWidth(int width) const {
    return pictureHeight(width) + around + QFontMetrics(titleFont()).lineSpacing() + 4 +
           sentenceLines * QFontMetrics(sentenceFont()).lineSpacing() + around;
}

QSize StartTile::sizeHint() const {
    return {usualWidth(), heightForWidth(usualWidth())};
}

bool StartTile::event(QEvent* event) {
    const bool done = QAbstractButton::event(event);
    const auto type = event->type();
    if (type == QEvent::HoverEnter || type == QEvent::HoverLeave || type == QEvent::FocusIn ||
        type == QEvent::FocusOut) {
        showRemoveButton();
        update();
    }
    return done;
}

void StartTile::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        return emit arrowPressed(event->key());
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return click();
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (remove_)
            return emit removeWanted();
        break;
    default:
        break;
    }
    QAbstractButton::keyPressEvent(event);
}

void StartTile::contextMenuEvent(QContextMenuEvent* event) {
    if (!remove_)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open"), this, [this] { click(); })->setEnabled(!isMissing_);
    menu->addAction(tr("Remove from the list"), this, &StartTile::removeWanted);
    menu->popup(event->globalPos());
}

void StartTile::resizeEvent(QResizeEvent*) {
    if (remove_)
        remove_->move(width() - remove_->sizeHint().width() - 6, 6);
}

void StartTile::paintPicture(QPainter& painter, const QRectF& frame) {
    painter.fillRect(frame, isMissing_ ? tone(Tone::hover) : QColor(Qt::white));
    if (picture_.isNull())
        return;
    if (isMissing_)
        painter.setOpacity(0.4);
    const double scale = std::min(1.0, frame.width() / picture_.width());
    const double left = frame.center().x() - picture_.width() * scale / 2;
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setClipRect(frame, Qt::IntersectClip);
    painter.drawImage(QRectF(QPointF(left, frame.top()), QSizeF(picture_.size()) * scale), picture_);
}

void StartTile::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    QPainterPath outline;
    outline.addRoundedRect(frame, corner, corner);
    const bool isOver = underMouse() && !isMissing_;
    painter.fillPath(outline, tone(isOver ? Tone::hover : Tone::surface));

    QRectF picture = frame;
    picture.setHeight(pictureHeight(width()));
    painter.save();
    painter.setClipPath(outline);
    paintPicture(painter, picture);
    painter.restore();
    painter.setPen(QPen(tone(Tone::border), 1));
    painter.drawLine(picture.bottomLeft(), picture.bottomRight());
    painter.setPen(QPen(tone(hasFocus() || isOver ? Tone::accent : Tone::border), hasFocus() ? 2 : 1));
    painter.drawPath(outline);

    QRectF text = frame.adjusted(around, pictureHeight(width()) + around - 2, -around, -around / 2);
    painter.setFont(titleFont());
    painter.setPen(tone(isMissing_ ? Tone::quiet : Tone::text));
    QRectF title;
    painter.drawText(text, Qt::AlignTop | Qt::TextWordWrap, QAbstractButton::text(), &title);
    text.setTop(title.bottom() + 4);
    painter.setFont(sentenceFont());
    painter.setPen(tone(Tone::quiet));
    painter.drawText(text, Qt::AlignTop | Qt::TextWordWrap, sentence_);
}

} // namespace touchline
