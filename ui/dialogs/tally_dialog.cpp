#include "ui/dialogs/tally_dialog.h"

#include "ui/drawing/icons.h"
#include "ui/drawing/words.h"
#include "ui/look/plain_label.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace touchline {

namespace {

constexpr std::array counts{&Tally::veryBad, &Tally::bad, &Tally::neutral, &Tally::good, &Tally::veryGood};
constexpr int mostHands = 9999;
constexpr int faceSize = 56; ///< pixels; seen from the back of the room

QIcon faceIcon(int value, bool isDark) {
    QPixmap pixmap(faceSize, faceSize);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = themeOf(isDark ? ThemeName::dark : ThemeName::light);
    const Symbol face = faceOf(value, QPointF(faceSize, faceSize) / 2, faceSize - 6, theme);
    painter.setPen(face.pen);
    painter.setBrush(face.fill.isValid() ? QBrush(face.fill) : QBrush(Qt::NoBrush));
    painter.drawPath(face.path);
    return pixmap;
}

} // namespace

TallyDialog::TallyDialog(const QString& title, const Tally& start, QWidget* parent)
    : QDialog(parent), hands_(start), result_(plainLabel({}, "title")) {
    setWindowTitle(tr("Count Hands"));
    QLabel* question = plainLabel(title, "title");
    question->setWordWrap(true);
    result_->setAccessibleName(tr("Result"));

    auto* row = new QHBoxLayout;
    const QStringList names{tr("very bad"), tr("bad"), tr("neutral"), tr("good"), tr("very good")};
    for (int face = 0; face < names.size(); ++face) {
        auto* button = new QToolButton;
        button->setProperty("role", "title");
        button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        button->setIconSize({faceSize, faceSize});
        button->setIcon(
            faceIcon(face + int(lowestValue), palette().color(QPalette::Window).lightness() < 128));
        button->setToolTip(names[face]);
        button->setMinimumSize(fontMetrics().averageCharWidth() * 14, fontMetrics().height() * 5);
        connect(button, &QToolButton::clicked, this, [this, face] { add(face); });
        row->addWidget(button);
        faces_.append(button);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    accept_ = buttons->button(QDialogButtonBox::Ok);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* keys = new QLabel(tr("Keys 1 to 5 add a hand, Backspace takes the last one back."));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(question);
    layout->addLayout(row);
    layout->addWidget(result_);
    layout->addWidget(keys);
    layout->addWidget(buttons);
    // While there are no hands the focus would make Cancel the default.
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    faces_.first()->setFocus();
    refresh();
}

void TallyDialog::keyPressEvent(QKeyEvent* event) {
    const int face = event->key() - Qt::Key_1;
    if (face >= 0 && face < faces_.size())
        add(face);
    else if (event->key() == Qt::Key_Backspace)
        takeBack();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && accept_->isEnabled())
        accept();
    else
        QDialog::keyPressEvent(event);
}

void TallyDialog::add(int face) {
    int& count = hands_.*counts[face];
    if (count >= mostHands)
        return;
    ++count;
    order_.append(face);
    refresh();
}

void TallyDialog::takeBack() {
    if (order_.isEmpty())
        return;
    --(hands_.*counts[order_.takeLast()]);
    refresh();
}

void TallyDialog::refresh() {
    const Words words(QLocale().bcp47Name());
    for (int face = 0; face < faces_.size(); ++face) {
        const int count = hands_.*counts[face];
        faces_[face]->setText(QLocale().toString(count));
        faces_[face]->setAccessibleName(tr("%1: %n hand(s)", nullptr, count).arg(faces_[face]->toolTip()));
    }
    int all = 0;
    for (const auto count : counts)
        all += hands_.*count;
    const auto value = mean(hands_);
    result_->setText(value ? tr("%1, from %n hand(s)", nullptr, all).arg(words.signedNumber(*value))
                           : tr("No hands yet"));
    accept_->setEnabled(value.has_value());
}

} // namespace touchline
