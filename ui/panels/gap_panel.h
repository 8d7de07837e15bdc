#pragma once

#include "core/model/project.h"
#include "ui/document/document.h"

#include <QSet>
#include <QWidget>

class QComboBox;
class QListWidget;
class QListWidgetItem;

namespace touchline {

struct InsightSection;

/// Everything that is known about the gap of the open journey, strengths first, each row a way to its step;
/// and what would come of the backlog.
class GapPanel : public QWidget {
    Q_OBJECT

public:
    explicit GapPanel(Document& document, QWidget* parent = nullptr);

    /// Shows a journey, about `persona` until the user chooses another one here.
    void show(Id<Journey> journey, Id<Persona> persona);

    /// The backlog items that are supposed to be done.
    const QSet<Id<BacklogItem>>& whatIf() const { return whatIf_; }

signals:
    /// The user wants to see a step.
    void jumpWanted(QUuid id);
    void whatIfChanged();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void fillChoices(const Journey& journey);
    void fillRows(const Journey& journey);
    void add(const InsightSection& section);
    void addWhatIf(const Journey& journey);
    void follow(QListWidgetItem* item);
    void check(QListWidgetItem* item);
    Id<Persona> persona() const;
    Dimension dimension() const;

    Document& document_;
    QComboBox* personas_;
    QComboBox* dimensions_;
    QListWidget* list_;
    Id<Journey> journey_;
    Id<Persona> inFront_;
    QSet<Id<BacklogItem>> whatIf_;
    bool isStale_ = true;
};

} // namespace touchline
