#pragma once

#include "ui/document/document.h"
#include "ui/panels/library_pages.h"

#include <QWidget>

class QListWidget;

namespace touchline {

/// The left side of the window: what the project is called, its journeys, and how much its library holds.
class JourneysPanel : public QWidget {
    Q_OBJECT

public:
    explicit JourneysPanel(Document& document, QWidget* parent = nullptr);

    /// Marks the open journey.
    void setJourney(Id<Journey> journey);

signals:
    void journeyChosen(Id<Journey> journey);
    /// A part of the library was clicked.
    void bookWanted(Book book);

private:
    void refresh();
    void addHeading(const QString& text);
    void addLibrary();

    Document& document_;
    Form* heading_;
    QListWidget* list_;
    Id<Journey> journey_;
};

} // namespace touchline
