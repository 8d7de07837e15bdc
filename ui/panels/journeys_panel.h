#pragma once

#include "ui/document/document.h"

#include <QWidget>

class QListWidget;

namespace touchline {

class Form;

/// The left side of the window: what the project is called, its journeys, and how much its library holds.
class JourneysPanel : public QWidget {
    Q_OBJECT

public:
    explicit JourneysPanel(Document& document, QWidget* parent = nullptr);

    /// Marks the open journey.
    void setJourney(Id<Journey> journey);

signals:
    void journeyChosen(Id<Journey> journey);

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
