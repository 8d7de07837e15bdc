#include "ui/dialogs/print_keys.h"

#include <QCoreApplication>
#include <QPrintDialog>
#include <QPrinter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace touchline {

namespace {

constexpr double titlePoints = 15;
constexpr double textPoints = 9;

QTextCharFormat letters(double points, bool bold) {
    QTextCharFormat format;
    format.setFontPointSize(points);
    format.setFontWeight(bold ? QFont::Bold : QFont::Normal);
    format.setForeground(Qt::black);
    return format;
}

} // namespace

void writeKeys(const QList<KeyLine>& lines, QTextDocument& document) {
    QTextCursor cursor(&document);
    cursor.insertText(QCoreApplication::translate("Keys", "Keys and gestures of Touchline"),
                      letters(titlePoints, true));
    QTextTableFormat look;
    look.setBorder(0);
    look.setCellPadding(2);
    look.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    look.setColumnWidthConstraints(
        {QTextLength(QTextLength::PercentageLength, 62), QTextLength(QTextLength::PercentageLength, 38)});
    for (qsizetype from = 0; from < lines.size();) {
        qsizetype to = from;
        while (to < lines.size() && lines[to].group == lines[from].group)
            ++to;
        cursor.movePosition(QTextCursor::End);
        cursor.insertBlock();
        cursor.insertText(lines[from].group, letters(textPoints + 2, true));
        const QTextTable* table = cursor.insertTable(int(to - from), 2, look);
        for (qsizetype i = from; i < to; ++i) {
            table->cellAt(int(i - from), 0)
                .firstCursorPosition()
                .insertText(lines[i].text, letters(textPoints, false));
            table->cellAt(int(i - from), 1)
                .firstCursorPosition()
                .insertText(lines[i].keys, letters(textPoints, true));
        }
        from = to;
    }
}

void askToPrintKeys(const QList<KeyLine>& lines, QWidget& window) {
    auto* dialog = new QPrintDialog(&window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), &window,
                     [lines](QPrinter* printer) {
                         QTextDocument document;
                         writeKeys(lines, document);
                         document.print(printer);
                     });
    dialog->open();
}

} // namespace touchline
