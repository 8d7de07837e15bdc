#include "ui/panels/inspector.h"

#include "ui/panels/inspector_pages.h"

#include <QScrollBar>

namespace touchline {

Inspector::Inspector(Document& document, QWidget* parent) : QScrollArea(parent), document_(document) {
    setObjectName("inspector");
    setAccessibleName(tr("Inspector"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&document_, &Document::changed, this, &Inspector::refresh);
}

void Inspector::show(const Selection& selection, Id<Journey> journey, Id<Persona> persona) {
    const Selection wanted = isIn(document_.project(), selection) ? selection : Selection(journey);
    if (wanted == shown_ && persona == persona_ && form_)
        return;
    shown_ = wanted;
    persona_ = persona;
    build();
}

void Inspector::refresh() {
    if (form_ && isIn(document_.project(), shown_))
        form_->refresh();
    else
        build();
}

void Inspector::build() {
    // Later, because one of its own fields may have asked for this.
    if (QWidget* old = takeWidget())
        old->deleteLater();
    form_ = new Form(document_);
    if (isIn(document_.project(), shown_)) {
        using Kind = Selection::Kind;
        switch (shown_.kind) {
        case Kind::journey:
            fillJourneyPage(*form_, shown_.journey(), persona_);
            break;
        case Kind::stage:
            fillStagePage(*form_, shown_.stage());
            break;
        case Kind::step:
            fillStepPage(*form_, shown_.step(), persona_);
            break;
        case Kind::lane:
            fillLanePage(*form_, shown_.lane());
            break;
        case Kind::card:
            fillCardPage(*form_, shown_.card());
            break;
        case Kind::point:
            fillPointPage(*form_, shown_.point());
            break;
        case Kind::none:
            break;
        }
    }
    setWidget(form_);
}

} // namespace touchline
