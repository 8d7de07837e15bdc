#include "ui/window/look.h"

#include "ui/drawing/text_style.h"

#include <QApplication>
#include <QFont>
#include <QPalette>
#include <QStyleFactory>

namespace touchline {

namespace {

QPalette lightPalette() {
    QPalette palette(look::text, look::chrome);
    palette.setColor(QPalette::Window, look::chrome);
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::AlternateBase, look::panel);
    palette.setColor(QPalette::Button, Qt::white);
    palette.setColor(QPalette::Highlight, look::accent);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::PlaceholderText, look::quiet);
    palette.setColor(QPalette::Link, look::accent);
    for (const auto role :
         {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(role, look::text);
        palette.setColor(QPalette::Disabled, role, QColor(0x9a, 0xa3, 0xb2));
    }
    palette.setColor(QPalette::ToolTipBase, Qt::white);
    return palette;
}

constexpr auto sheet = R"(
QMenuBar { background: #f5f6f8; padding: 2px 6px; border-bottom: 1px solid #dfe3ea; }
QMenuBar::item { padding: 4px 9px; border-radius: 5px; background: transparent; }
QMenuBar::item:selected { background: #e8eefb; }
QMenu { background: white; border: 1px solid #dfe3ea; padding: 5px; }
QMenu::item { padding: 5px 26px 5px 26px; border-radius: 5px; }
QMenu::item:selected { background: #e8eefb; color: #1d2433; }
QMenu::item:disabled { color: #9aa3b2; }
QMenu::icon { padding-left: 5px; }
QMenu::separator { height: 1px; background: #dfe3ea; margin: 5px 6px; }

QToolBar { background: white; border: none; border-bottom: 1px solid #dfe3ea; padding: 5px 12px; spacing: 7px; }
QToolBar::separator { width: 1px; background: #dfe3ea; margin: 4px 5px; }
QToolBar QLabel { color: #5d677a; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 3px; }
QToolButton:hover { background: #eef1f6; }
QToolButton:focus { border-color: #3b6fb6; }
QToolButton[framed="true"], QPushButton, QComboBox {
    background: white; border: 1px solid #dfe3ea; border-radius: 6px; padding: 4px 12px; }
QToolButton[framed="true"]:hover, QPushButton:hover, QComboBox:hover { background: #f5f7fb; }
QToolButton[framed="true"]:pressed, QPushButton:pressed { background: #e8eefb; }
QToolButton[framed="true"]:focus, QPushButton:focus, QComboBox:focus { border-color: #3b6fb6; }
QToolButton[framed="true"]::menu-indicator { image: none; }
QPushButton:disabled, QComboBox:disabled { color: #9aa3b2; background: #f5f6f8; }
QPushButton:default, QToolButton[primary="true"] {
    background: #3b6fb6; border: 1px solid #3b6fb6; color: white; font-weight: 600; border-radius: 6px; padding: 4px 14px; }
QPushButton:default:hover, QToolButton[primary="true"]:hover { background: #345f9d; }
QPushButton:default:focus, QToolButton[primary="true"]:focus { border-color: #1d2433; }
QComboBox { padding: 4px 8px; min-height: 18px; combobox-popup: 0; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url(:/icons/actions/arrow-down.svg); width: 12px; height: 12px; }

QComboBox QAbstractItemView { background: white; border: 1px solid #dfe3ea; padding: 4px; outline: none; }
QComboBox QAbstractItemView::item { padding: 4px 6px; min-height: 18px; border-radius: 5px; }
QComboBox QAbstractItemView::item:selected { background: #e8eefb; color: #1d2433; }

QLineEdit, QPlainTextEdit, QDateEdit {
    background: white; border: 1px solid #dfe3ea; border-radius: 6px; padding: 4px 7px;
    selection-background-color: #3b6fb6; }
QLineEdit:focus, QPlainTextEdit:focus, QDateEdit:focus { border: 1px solid #3b6fb6; }
QComboBox QLineEdit { border: none; padding: 0; }

QSlider { min-height: 20px; background: transparent; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: #dfe3ea; }
QSlider::handle:horizontal {
    width: 12px; height: 12px; margin: -6px 0; border-radius: 8px; background: white; border: 2px solid #5d677a; }
QSlider::handle:horizontal:focus { border-color: #3b6fb6; }
QSlider[realised="true"]::handle:horizontal { border-color: #1f4e8c; }

QScrollBar:vertical { width: 10px; background: transparent; }
QScrollBar:horizontal { height: 10px; background: transparent; }
QScrollBar::handle { background: #cdd3dd; border-radius: 4px; margin: 1px; }
QScrollBar::handle:hover { background: #b4bcc9; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QDialog QListWidget { border: 1px solid #dfe3ea; border-radius: 6px; background: white; padding: 3px; outline: none; }
QDialog QListWidget:focus { border-color: #3b6fb6; }
QDialog QListWidget::item { padding: 4px 6px; border: 1px solid transparent; border-radius: 5px; }
QDialog QListWidget::item:selected { background: #e8eefb; color: #1d2433; }
QDialog QListWidget::item:selected:!active { background: #eef1f6; }
touchline--Field QListWidget::item { padding: 2px 4px; }
touchline--Field QListWidget::item:selected { background: transparent; }
touchline--Field QListWidget::item:selected:focus { background: #e8eefb; }
QSplitter::handle { background: #dfe3ea; }
#journeysPanel, #journeysPanel QListWidget, #journeysPanel QWidget { background: #fbfcfd; }
#inspector, #inspector > QWidget > QWidget { background: white; }
QLabel[role="kind"] { color: #5d677a; font-size: 12px; font-weight: 700; }
QLabel[role="caption"] { color: #5d677a; font-size: 12px; font-weight: 500; }
QLabel[role="quiet"] { color: #5d677a; font-size: 12px; padding: 0 9px; }
QLabel[role="facts"] { font-size: 12px; font-weight: 500; padding: 0 9px; }
QLabel[role="gap"] {
    background: #fdf3f1; color: #b4483a; border-radius: 8px; padding: 8px 11px; font-weight: 600; }
QLabel[role="link"] {
    background: #f4f1fa; color: #5f5096; border-radius: 6px; padding: 7px 11px; font-weight: 600; }
QLabel[role="backlog"] { background: #fff8e6; border: 1px solid #ecd9a4; border-radius: 6px; padding: 7px 11px; }
QLabel[role="quote"] { border: 1px solid #dfe3ea; border-radius: 6px; padding: 7px 11px; font-style: italic; }
*[role="title"] { font-size: 16px; font-weight: 700; border-color: transparent; background: transparent; padding: 2px 0; }
*[role="title"]:hover, *[role="subtitle"]:hover { border-color: #dfe3ea; }
*[role="title"]:focus, *[role="subtitle"]:focus { border-color: #3b6fb6; background: white; }
#journeysPanel *[role="title"] { font-size: 14px; }
*[role="subtitle"] { font-size: 12px; color: #5d677a; border-color: transparent; background: transparent; padding: 1px 0; }

QStatusBar { background: white; border-top: 1px solid #dfe3ea; }
QStatusBar::item { border: none; }
QToolTip { background: white; color: #1d2433; border: 1px solid #dfe3ea; padding: 3px 5px; }
)";

} // namespace

void applyLook() {
    QApplication::setStyle(QStyleFactory::create("Fusion"));
    QApplication::setPalette(lightPalette());
    QFont font(fontOf({TextStyle::text}).family());
    font.setPixelSize(13);
    QApplication::setFont(font);
    qApp->setStyleSheet(QString::fromLatin1(sheet));
}

} // namespace touchline
