#include "ui/search/palette.h"

#include "ui/look/look.h"
#include "ui/search/match.h"
#include "ui/search/recent_choices.h"
#include "ui/search/result_delegate.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <array>

namespace touchline {

namespace {

constexpr int widest = 640;
constexpr int top = 84; ///< below the tool bar
constexpr int rows = 12;
constexpr int pageRows = rows - 1;

/// The commands that were chosen last, then all others.
QList<PaletteEntry> recentFirst(QList<PaletteEntry> commands) {
    const QStringList recent = recentChoices();
    const auto rank = [&recent](const PaletteEntry& entry) {
        const qsizetype at = recent.indexOf(entry.name);
        return at < 0 ? recent.size() : at;
    };
    std::ranges::stable_sort(commands, {}, rank);
    return commands;
}

} // namespace

Palette::Palette(QWidget& window, const QList<PaletteEntry>& commands, const Things& things)
    : QFrame(&window), line_(new QLineEdit), list_(new QListWidget), commands_(recentFirst(commands)),
      things_(things), before_(QApplication::focusWidget()) {
    setObjectName("palette");
    setAttribute(Qt::WA_StyledBackground);
    line_->setPlaceholderText(tr("Find or run anything"));
    line_->setAccessibleName(tr("Find or run anything"));
    list_->setAccessibleName(tr("Results"));
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setItemDelegate(new ResultDelegate(list_));
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setFrameShape(NoFrame);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(6);
    layout->addWidget(line_);
    layout->addWidget(list_);
    line_->installEventFilter(this);
    window.installEventFilter(this);
    connect(line_, &QLineEdit::textChanged, this, &Palette::fill);
    connect(list_, &QListWidget::itemClicked, this, &Palette::run);
    fill({});
    show();
    raise();
    line_->setFocus(Qt::ShortcutFocusReason);
}

void Palette::place() {
    const int wide = std::min(widest, parentWidget()->width() - 40);
    const int rowHeight = std::max(list_->sizeHintForRow(0), fontMetrics().height());
    const int shown = std::clamp(list_->count(), 1, rows);
    const int high = line_->sizeHint().height() + shown * rowHeight + 26;
    setGeometry((parentWidget()->width() - wide) / 2, top, wide,
                std::min(high, parentWidget()->height() - top - 20));
}

void Palette::fill(const QString& typed) {
    const Wanted wanted(typed);
    shown_.clear();
    list_->clear();
    if (wanted.isEmpty()) {
        for (const PaletteEntry& entry : std::as_const(commands_))
            add(entry);
    } else {
        std::array<QList<PaletteEntry>, size_t(Match::none) + 1> fitting;
        for (const PaletteEntry& entry : std::as_const(commands_))
            fitting[size_t(wanted.in(entry.text, entry.words + u' ' + entry.detail))].append(entry);
        // Letters here and there fit many commands; what the project says comes before them.
        for (const Match match : {Match::prefix, Match::wordStart, Match::otherWords}) {
            for (const PaletteEntry& entry : std::as_const(fitting[size_t(match)]))
                add(entry);
        }
        for (const PaletteEntry& entry : things_(typed))
            add(entry);
        for (const PaletteEntry& entry : std::as_const(fitting[size_t(Match::letters)]))
            add(entry);
    }
    if (shown_.isEmpty()) {
        auto* none = new QListWidgetItem(tr("Nothing fits “%1”.").arg(typed.simplified()), list_);
        none->setFlags(Qt::NoItemFlags);
    }
    list_->setCurrentRow(shown_.isEmpty() ? -1 : 0);
    place();
}

void Palette::add(const PaletteEntry& entry) {
    auto* item = new QListWidgetItem(entry.text, list_);
    item->setData(ResultDelegate::detailRole,
                  entry.possible ? entry.detail : tr("%1 · not possible now").arg(entry.detail));
    item->setData(ResultDelegate::endRole, entry.end);
    item->setData(Qt::AccessibleDescriptionRole, QString(entry.detail + ' ' + entry.end));
    item->setData(ResultDelegate::faintRole, !entry.possible);
    shown_.append(entry);
}

void Palette::go(int places) {
    if (shown_.isEmpty())
        return;
    const int last = int(shown_.size()) - 1;
    const int row = std::clamp(list_->currentRow() + places, 0, last);
    list_->setCurrentRow(row);
    // The focus stays in the line; who listens hears what is picked.
    QAccessibleEvent event(list_, QAccessible::Focus);
    event.setChild(row);
    QAccessible::updateAccessibility(&event);
}

bool Palette::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    if (watched != line_)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason) {
            before_ = nullptr; // whoever took the focus keeps it
            leave();
        }
    }
    if (event->type() == QEvent::ShortcutOverride) {
        // While it is open all keys are for typing and picking.
        event->accept();
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
        go(1);
        return true;
    case Qt::Key_Up:
        go(-1);
        return true;
    case Qt::Key_PageDown:
        go(pageRows);
        return true;
    case Qt::Key_PageUp:
        go(-pageRows);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run(list_->currentItem());
        return true;
    case Qt::Key_Escape:
        leave();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

void Palette::run(QListWidgetItem* item) {
    const int row = list_->row(item);
    if (row < 0 || row >= shown_.size() || !shown_[row].possible)
        return;
    const PaletteEntry entry = shown_[row];
    if (!entry.name.isEmpty())
        rememberChoice(entry.name);
    leave();
    entry.run();
}

void Palette::leave() {
    line_->removeEventFilter(this);
    hide();
    if (before_)
        before_->setFocus(Qt::OtherFocusReason);
    deleteLater();
}

} // namespace touchline
