#include "ui/window/view_boxes.h"

#include "core/model/lookup.h"
#include "ui/document/shown_view.h"
#include "ui/look/look.h"
#include "ui/messages/view_names.h"
#include "ui/window/finish_typing.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

namespace touchline {

namespace {

constexpr int widest = 240; ///< pixels of a box in the tool bar, beside the usual font

} // namespace

ViewBoxes::ViewBoxes(ShownView& shown) : shown_(shown) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    view_ = addBox(*layout, tr("View"));
    layout->addSpacing(8);
    persona_ = addBox(*layout, tr("Persona"));
    connect(view_, &QComboBox::activated, this, &ViewBoxes::pickView);
    connect(persona_, &QComboBox::activated, this, [this](int place) {
        finishTyping(shown_.document());
        shown_.setPersona(shown_.personas()[place].id);
    });
    connect(&shown_, &ShownView::changed, this, &ViewBoxes::follow);
    follow();
}

QComboBox* ViewBoxes::addBox(QHBoxLayout& layout, const QString& label) {
    auto* text = new QLabel(label);
    auto* box = new QComboBox;
    text->setBuddy(box);
    box->setAccessibleName(label);
    // The mouse leaves the keys with the map.
    box->setFocusPolicy(Qt::TabFocus);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMaximumWidth(textPixels(widest));
    layout.addWidget(text);
    layout.addWidget(box);
    return box;
}

void ViewBoxes::follow() {
    const QList<View>& views = shown_.offered();
    const QStringList names = namesOf(views);
    view_->clear();
    for (int i = 0; i < views.size(); ++i) {
        if (i > 0 && views[i - 1].id.isNull() && views[i].id)
            view_->insertSeparator(view_->count());
        view_->addItem(names[i], i);
    }
    view_->insertSeparator(view_->count());
    view_->addItem(tr("Edit views…"));
    view_->setCurrentIndex(view_->findData(shown_.chosen()));

    persona_->clear();
    persona_->addItems(namesOf(shown_.personas()));
    persona_->setCurrentIndex(int(indexOf(shown_.personas(), shown_.inFront())));
    persona_->setEnabled(persona_->count() > 1);
}

void ViewBoxes::pickView(int place) {
    finishTyping(shown_.document());
    if (const QVariant view = view_->itemData(place); view.isValid())
        return shown_.choose(View(shown_.offered()[view.toInt()]));
    follow();
    emit editWanted();
}

} // namespace touchline
