#include "ui/panels/inspector.h"

#include "ui/panels/inspector_pages.h"

#include <QScrollBar>

namespace touchline {

namespace {

/// Whose page is shown: a cell is a place of its step or stage.
Selection withPage(const Project& project, const Selection& selection) {
    if (selection.kind != Selection::Kind::cell)
        return selection;
    const Id<Step> step = stepOf(project, selection);
    return step ? Selection(step) : Selection(stageOf(project, selection));
}

} // namespace

Inspector::Inspector(Document& document, QWidget* parent) : QScrollArea(parent), document_(document) {
    setObjectName("inspector");
    setAccessibleName(tr("Inspector"));
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus); // its fields have the keys
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&document_, &Document::changed, this, &Inspector::refresh);
}

void Inspector::show(const QList<Selection>& selected, Id<Journey> journey, Id<Persona> persona) {
    // Empty cells among cards are no things of another kind.
    const auto isThing = [](const Selection& one) { return one.kind != Selection::Kind::cell; };
    const bool hasThings = std::ranges::any_of(selected, isThing);
    QList<Selection> wanted;
    for (const Selection& one : selected) {
        if (hasThings && !isThing(one))
            continue;
        const Selection page = withPage(document_.project(), one);
        if (isIn(document_.project(), page) && !wanted.contains(page))
            wanted.append(page);
    }
    if (wanted.isEmpty() && isIn(document_.project(), journey))
        wanted.append(journey);
    if (wanted == shown_ && journey == journey_ && persona == persona_ && form_)
        return;
    shown_ = wanted;
    journey_ = journey;
    persona_ = persona;
    build();
}

void Inspector::refresh() {
    const auto isThere = [this](const Selection& one) { return isIn(document_.project(), one); };
    if (form_ && std::ranges::all_of(shown_, isThere))
        return form_->refresh();
    shown_.removeIf([&](const Selection& one) { return !isThere(one); });
    build();
}

template <class T>
QList<Id<T>> Inspector::ids() const {
    QList<Id<T>> ids;
    for (const Selection& one : shown_)
        ids.append(Id<T>(one.id));
    return ids;
}

void Inspector::build() {
    // Later, because one of its own fields may have asked for this.
    if (QWidget* old = takeWidget())
        old->deleteLater();
    form_ = new Form(document_);
    form_->setJourney(journey_);
    connect(form_, &Form::linkPressed, this, &Inspector::jumpWanted);
    if (!shown_.isEmpty())
        fill();
    setWidget(form_);
}

void Inspector::fill() {
    const Selection& first = shown_.first();
    if (std::ranges::any_of(shown_, [&](const Selection& one) { return one.kind != first.kind; }))
        return form_->kind(tr("%n things of different kinds", nullptr, int(shown_.size())));
    using Kind = Selection::Kind;
    switch (first.kind) {
    case Kind::journey:
        return fillJourneyPage(*form_, first.journey(), persona_);
    case Kind::stage:
        return fillStagePage(*form_, ids<Stage>());
    case Kind::step:
        return fillStepPage(*form_, ids<Step>(), persona_);
    case Kind::lane:
        return fillLanePage(*form_, ids<Lane>());
    case Kind::card:
        return fillCardPage(*form_, ids<Card>());
    case Kind::point:
        return fillPointPage(*form_, ids<CurvePoint>());
    case Kind::cell:
    case Kind::none:
        return;
    }
}

} // namespace touchline
