#include "ui/look/look.h"

#include "ui/drawing/text_style.h"
#include "ui/look/tone.h"

#include <QApplication>
#include <QEvent>
#include <QFontInfo>
#include <QProxyStyle>
#include <QRegularExpression>
#include <QSettings>
#include <QStyleFactory>

namespace touchline {

namespace {

constexpr auto key = "appearance";
constexpr int usualPixels = 13;

/// Names of tones and sizes of text stand for what they are in the look that is on.
constexpr auto sheet = R"(
QMenuBar { background: @chrome; padding: 2px 6px; border-bottom: 1px solid @border; }
QMenuBar::item { padding: 4px 9px; border-radius: 5px; background: transparent; }
QMenuBar::item:selected { background: @accentTint; }
QMenu { background: @surface; border: 1px solid @border; padding: 5px; }
QMenu::item { padding: 5px 26px 5px 26px; border-radius: 5px; }
QMenu::item:selected { background: @accentTint; color: @text; }
QMenu::item:disabled { color: @faint; }
QMenu::icon { padding-left: 5px; }
QMenu::separator { height: 1px; background: @border; margin: 5px 6px; }

QToolBar { background: @surface; border: none; border-bottom: 1px solid @border; padding: 5px 12px; spacing: 7px; }
QToolBar::separator { width: 1px; background: @border; margin: 4px 5px; }
QToolBar QLabel { color: @quiet; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 3px; }
QToolButton:hover { background: @hover; }
QToolButton:focus { border-color: @accent; }
QToolButton[framed="true"], QPushButton, QComboBox {
    background: @surface; border: 1px solid @border; border-radius: 6px; padding: 4px 12px; }
QToolButton[framed="true"]:hover, QPushButton:hover, QComboBox:hover { background: @hover; }
QToolButton[framed="true"]:pressed, QPushButton:pressed { background: @accentTint; }
QToolButton[framed="true"]:focus, QPushButton:focus, QComboBox:focus { border-color: @accent; }
QToolButton[framed="true"]:checked { background: @accentTint; border-color: @accent; }
QToolButton[framed="true"]::menu-indicator { image: none; }
QPushButton:disabled, QComboBox:disabled { color: @faint; background: @chrome; }
QPushButton:default, QPushButton[primary="true"], QToolButton[primary="true"] {
    background: @primary; border: 1px solid @primary; color: white; font-weight: 600; border-radius: 6px; padding: 4px 14px; }
QPushButton:default:hover, QPushButton[primary="true"]:hover, QToolButton[primary="true"]:hover { background: @primaryOver; }
QPushButton:default:focus, QPushButton[primary="true"]:focus, QToolButton[primary="true"]:focus { border-color: @text; }
QPushButton:default:disabled { color: @faint; background: @chrome; border-color: @border; }
QComboBox { padding: 4px 8px; min-height: @18; combobox-popup: 0; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url(:/icons/actions/arrow-down@arrow.svg); width: 12px; height: 12px; }

QComboBox QAbstractItemView { background: @surface; border: 1px solid @border; padding: 4px; outline: none; }
QComboBox QAbstractItemView::item { padding: 4px 6px; min-height: @18; border-radius: 5px; }
QComboBox QAbstractItemView::item:selected { background: @accentTint; color: @text; }

QLineEdit, QPlainTextEdit, QDateEdit {
    background: @surface; border: 1px solid @border; border-radius: 6px; padding: 4px 7px;
    selection-background-color: @primary; }
QLineEdit:focus, QPlainTextEdit:focus, QDateEdit:focus { border: 1px solid @accent; }
QComboBox QLineEdit { border: none; padding: 0; }

QSlider { min-height: 20px; background: transparent; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: @border; }
QSlider::handle:horizontal {
    width: 12px; height: 12px; margin: -6px 0; border-radius: 8px; background: @surface; border: 2px solid @quiet; }
QSlider[realised="true"]::handle:horizontal { border-color: @realised; }
QSlider::handle:horizontal:focus, QSlider[realised="true"]::handle:horizontal:focus {
    border-color: @accent; background: @accentTint; }

QScrollBar:vertical { width: 10px; background: transparent; }
QScrollBar:horizontal { height: 10px; background: transparent; }
QScrollBar::handle { background: @scroll; border-radius: 4px; margin: 1px; }
QScrollBar::handle:hover { background: @scrollOver; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QDialog QListWidget { border: 1px solid @border; border-radius: 6px; background: @surface; padding: 3px; outline: none; }
QDialog QListWidget:focus { border-color: @accent; }
QDialog QListWidget::item { padding: 4px 6px; border: 1px solid transparent; border-radius: 5px; }
QDialog QListWidget::item:selected { background: @accentTint; color: @text; }
QDialog QListWidget::item:selected:!active { background: @hover; }
touchline--Field QListWidget::item { padding: 2px 4px; }
touchline--Field QListWidget::item:selected { background: transparent; }
touchline--Field QListWidget::item:selected:focus { background: @accentTint; }
QSplitter::handle { background: @border; }
#palette { background: @surface; border: 1px solid @border; border-radius: 8px; }
#palette QListWidget, #findBar QListView { background: @surface; border: none; outline: none; }
#palette QLineEdit { padding: 6px 8px; font-size: @14; }
#findBar { background: @surface; border-bottom: 1px solid @border; }
QDialog QTreeWidget { background: @surface; border: 1px solid @border; border-radius: 6px; outline: none; }
QDialog QTreeWidget:focus { border-color: @accent; }
QDialog QTreeWidget::item { padding: 3px 4px; }
QDialog QTreeWidget::item:selected { background: @accentTint; color: @text; }
QHeaderView::section { background: @surface; color: @quiet; border: none; border-bottom: 1px solid @border; padding: 4px; }
#journeysPanel, #journeysPanel QListWidget, #journeysPanel QWidget { background: @panel; }
#inspector, #inspector > QWidget > QWidget, #sidePane, #gapPanel, #gapPanel QListWidget { background: @surface; }
#gapPanel QListWidget { outline: none; }
#sidePane > QTabBar { background: @surface; }
QTabBar::tab { background: transparent; color: @quiet; border: 1px solid transparent; border-bottom: 2px solid transparent;
    padding: 7px 12px 6px 12px; font-weight: 600; }
QTabBar::tab:selected { color: @text; border-bottom-color: @accent; }
QTabBar::tab:hover { background: @hover; }
QTabBar::tab:selected:focus { border-color: @accent; }
QLabel[role="kind"] { color: @quiet; font-size: @12; font-weight: 700; }
QLabel[role="caption"] { color: @quiet; font-size: @12; font-weight: 500; }
QLabel[role="quiet"] { color: @quiet; font-size: @12; padding: 0 9px; }
QLabel[role="hint"] {
    background: @accentTint; color: @text; border: 1px solid @accent; border-radius: 8px; padding: 10px 18px; font-size: @14; }
#startPage, #startContent { background: @panel; }
QLabel[role="heading"] { font-size: @22; font-weight: 700; }
QLabel[role="section"] { font-size: @15; font-weight: 600; }
QLabel[role="facts"] { font-size: @12; font-weight: 500; padding: 0 9px; }
QLabel[role="gap"] {
    background: @shortfallTint; color: @shortfall; border-radius: 8px; padding: 8px 11px; font-weight: 600; }
QLabel[role="link"] {
    background: @linkTint; color: @link; border-radius: 6px; padding: 7px 11px; font-weight: 600; }
QLabel[role="backlog"] { background: @backlogTint; border: 1px solid @backlogBorder; border-radius: 6px; padding: 7px 11px; }
QLabel[role="quote"] { border: 1px solid @border; border-radius: 6px; padding: 7px 11px; font-style: italic; }
QFrame[role="chips"] { background: @surface; border: 1px solid @border; border-radius: 6px; }
QFrame[role="chip"] { background: @hover; border: 1px solid @border; border-radius: 11px; }
QFrame[role="chip"][partly="true"] { background: @surface; border-style: dashed; }
QFrame[role="chips"] QLineEdit { border: none; background: transparent; padding: 2px 3px; }
QFrame[role="card"] { border: 1px solid @border; border-radius: 6px; }
QFrame[role="chip"] QToolButton, QFrame[role="card"] QToolButton { padding: 0 2px; color: @quiet; }
QLabel[role="said"] { font-style: italic; }
QPushButton[role="link"], QPushButton[role="backlog"], QPushButton[role="quote"], QPushButton[role="plain"],
QPushButton[role="late"] {
    text-align: left; padding: 7px 11px; border: 1px solid @border; }
QPushButton[role="link"] { background: @linkTint; color: @link; border-color: @linkTint; font-weight: 600; }
QPushButton[role="backlog"] { background: @backlogTint; border-color: @backlogBorder; }
QPushButton[role="late"] { background: @shortfallTint; border-color: @shortfallTint; color: @shortfall; }
QPushButton[role="quote"] { font-style: italic; }
QPushButton[role="plain"] { padding: 4px 9px; border-color: transparent; }
QPushButton[role="plain"]:hover { background: @hover; }
QPushButton[role="link"]:focus, QPushButton[role="backlog"]:focus, QPushButton[role="quote"]:focus,
QPushButton[role="plain"]:focus, QPushButton[role="late"]:focus { border-color: @accent; }
QToolButton[role="fold"] { color: @quiet; font-weight: 600; padding: 3px 4px; }
#completion { background: @surface; border: 1px solid @border; border-radius: 6px; padding: 3px; outline: none; }
#completion::item { padding: 3px 6px; border-radius: 5px; }
#completion::item:selected { background: @accentTint; color: @text; }
*[role="title"] { font-size: @16; font-weight: 700; border-color: transparent; background: transparent; padding: 2px 0; }
*[role="title"]:hover, *[role="subtitle"]:hover { border-color: @border; }
*[role="title"]:focus, *[role="subtitle"]:focus { border-color: @accent; background: @surface; }
#journeysPanel *[role="title"] { font-size: @14; }
*[role="subtitle"] { font-size: @12; color: @quiet; border-color: transparent; background: transparent; padding: 1px 0; }

QStatusBar { background: @surface; border-top: 1px solid @border; }
QStatusBar::item { border: none; }
QToolTip { background: @surface; color: @text; border: 1px solid @border; padding: 3px 5px; }
)";

/// Nothing moves by itself, so nobody has to turn that off.
class StillStyle : public QProxyStyle {
public:
    StillStyle() : QProxyStyle(QStyleFactory::create("Fusion")) {}

    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override {
        return hint == SH_Widget_Animation_Duration ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
    }
};

/// The size of text that the desktop asks for, as it was before we set ours.
int basePixels() {
    static const int pixels = std::max(usualPixels, QFontInfo(QApplication::font()).pixelSize());
    return pixels;
}

QPalette paletteOfTones() {
    QPalette palette(tone(Tone::text), tone(Tone::chrome));
    palette.setColor(QPalette::Window, tone(Tone::chrome));
    palette.setColor(QPalette::Base, tone(Tone::surface));
    palette.setColor(QPalette::AlternateBase, tone(Tone::panel));
    palette.setColor(QPalette::Button, tone(Tone::surface));
    palette.setColor(QPalette::Highlight, tone(Tone::primary));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::PlaceholderText, tone(Tone::quiet));
    palette.setColor(QPalette::Link, tone(Tone::accent));
    for (const auto role :
         {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(role, tone(Tone::text));
        palette.setColor(QPalette::Disabled, role, tone(Tone::faint));
    }
    palette.setColor(QPalette::ToolTipBase, tone(Tone::surface));
    return palette;
}

/// Qt 6.4 says whether the desktop is dark by its colours alone.
bool isDesktopDark() {
    QApplication::setPalette({}); // that of the desktop shows
    const QPalette palette = QApplication::palette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QString filledIn(QString text) {
    text.replace("@arrow", isDarkLook() ? "-dark" : "");
    static const QRegularExpression size("@(\\d+)");
    for (QRegularExpressionMatch match = size.match(text); match.hasMatch(); match = size.match(text))
        text.replace(match.capturedStart(), match.capturedLength(),
                     QString("%1px").arg(textPixels(match.captured(1).toInt())));
    for (int i = 0; i < tones; ++i)
        text.replace(QRegularExpression('@' + nameOf(Tone(i)) + "\\b"), tone(Tone(i)).name());
    return text;
}

void apply() {
    const Appearance wanted = appearance();
    setDarkLook(wanted == Appearance::dark || (wanted == Appearance::system && isDesktopDark()));
    QApplication::setPalette(paletteOfTones());
    QFont font(fontOf({TextStyle::text}).family());
    font.setPixelSize(basePixels());
    QApplication::setFont(font);
    qApp->setStyleSheet(filledIn(QString::fromLatin1(sheet)));
}

/// Notices when the desktop turns dark or light.
class Follower : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject*, QEvent* event) override {
        // Each window is told; once is enough.
        if (event->type() == QEvent::ThemeChange && !std::exchange(isDue_, true))
            QMetaObject::invokeMethod(
                this,
                [this] {
                    isDue_ = false;
                    apply();
                },
                Qt::QueuedConnection);
        return false;
    }

private:
    bool isDue_ = false;
};

} // namespace

Appearance appearance() {
    const QString name = QSettings().value(key).toString();
    return name == u"light" ? Appearance::light : name == u"dark" ? Appearance::dark : Appearance::system;
}

void setAppearance(Appearance appearance) {
    const char* const names[] = {"system", "light", "dark"};
    QSettings().setValue(key, QString::fromLatin1(names[int(appearance)]));
    apply();
}

void applyLook() {
    basePixels();
    QApplication::setStyle(new StillStyle);
    apply();
    qApp->installEventFilter(new Follower(qApp));
}

int textPixels(int size) {
    return qRound(double(size) * basePixels() / usualPixels);
}

QFont sized(const QFont& font, int size, QFont::Weight weight) {
    QFont result = font;
    result.setPixelSize(textPixels(size));
    result.setWeight(weight);
    return result;
}

} // namespace touchline
