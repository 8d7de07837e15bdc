#include "ui/search/target.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>

namespace touchline {

namespace {

void reveal(QWidget& field) {
    for (QWidget* above = field.parentWidget(); above; above = above->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(above))
            return area->ensureWidgetVisible(&field);
    }
}

bool mark(QLineEdit& line, const QString& text, TextRange range) {
    line.deselect();
    if (!range || line.text() != text)
        return false;
    line.setSelection(int(range.start), int(range.length));
    reveal(line);
    return true;
}

bool mark(QPlainTextEdit& edit, const QString& text, TextRange range) {
    QTextCursor cursor = edit.textCursor();
    cursor.clearSelection();
    const bool found = range && edit.toPlainText() == text;
    if (found) {
        cursor.setPosition(int(range.start));
        cursor.setPosition(int(range.end()), QTextCursor::KeepAnchor);
        reveal(edit);
    }
    edit.setTextCursor(cursor);
    return found;
}

} // namespace

Selection selectionFor(const TextPlace& place) {
    if (place.type == QLatin1String("Stage"))
        return Id<Stage>(place.id);
    if (place.type == QLatin1String("Step"))
        return Id<Step>(place.id);
    if (place.type == QLatin1String("Lane"))
        return Id<Lane>(place.id);
    if (place.type == QLatin1String("Card"))
        return Id<Card>(place.id);
    if (place.type == QLatin1String("CurvePoint"))
        return Id<CurvePoint>(place.id);
    return place.journey ? Selection(place.journey) : Selection();
}

std::optional<Book> bookFor(const TextPlace& place) {
    static const QHash<QString, Book> booksOfTypes{
        {"Persona", Book::personas}, {"Channel", Book::channels},      {"Department", Book::departments},
        {"Role", Book::roles},       {"Principle", Book::principles},  {"Evidence", Book::evidence},
        {"Actor", Book::actors},     {"GlossaryTerm", Book::glossary}, {"Tag", Book::tags},
        {"Metric", Book::metrics},   {"BacklogItem", Book::backlog},
    };
    const auto found = booksOfTypes.constFind(place.type);
    return found == booksOfTypes.cend() ? std::optional<Book>() : *found;
}

bool markText(QWidget& pane, const QString& text, TextRange range) {
    bool found = false;
    for (auto* line : pane.findChildren<QLineEdit*>())
        found |= mark(*line, text, found ? TextRange() : range);
    for (auto* edit : pane.findChildren<QPlainTextEdit*>())
        found |= mark(*edit, text, found ? TextRange() : range);
    return found;
}

} // namespace touchline
