#pragma once

#include "core/edits/cards.h"
#include "core/edits/journeys.h"
#include "ui/panels/inspector.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

namespace touchline {

/// What tests of the inspector's fields share: a project with one journey whose first step is shown.
class ShownInspector : public QObject {
protected:
    void open() {
        inspector_.reset();
        document_ = std::make_unique<Document>(addJourney({}, JourneyKind::customer, "I move").project);
        inspector_ = std::make_unique<Inspector>(*document_);
        inspector_->resize(300, 700);
        inspector_->QWidget::show();
        show(step().id);
        QVERIFY(QTest::qWaitForWindowActive(inspector_.get()));
    }
    template <class W>
    W* field(const QString& name) const {
        for (W* widget : inspector_->widget()->findChildren<W*>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }
    const Journey& journey() const { return document_->project().journeys.first(); }
    const Step& step() const { return journey().steps.first(); }
    void show(const Selection& selection) {
        inspector_->show({selection}, journey().id, journey().personas.value(0));
    }
    template <class T>
    void showAll(const QList<Id<T>>& ids) {
        inspector_->show({ids.begin(), ids.end()}, journey().id, journey().personas.value(0));
    }
    /// What stands in the field of chips that this line belongs to.
    static QStringList chips(const QLineEdit& edit) {
        QStringList texts;
        for (const auto* button : edit.parentWidget()->findChildren<QToolButton*>()) {
            if (!button->isHidden() && !button->parentWidget()->isHidden())
                texts.append(button->parentWidget()->findChild<QLabel*>()->text());
        }
        return texts;
    }
    QList<Id<Card>> addThreeCards() {
        QList<Id<Card>> ids;
        Project next = document_->project();
        for (const QString text : {"x", "y", "z"}) {
            const auto card = addCard(next, journey().lanes.first().id, step().id, text);
            next = card.project;
            ids.append(card.id);
        }
        document_->perform("Add cards", next);
        return ids;
    }
    int steps() const {
        int count = 0;
        for (; document_->canUndo(); ++count)
            document_->undo();
        return count;
    }

    std::unique_ptr<Document> document_;
    std::unique_ptr<Inspector> inspector_;
};

} // namespace touchline
