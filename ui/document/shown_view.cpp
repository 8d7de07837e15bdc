#include "ui/document/shown_view.h"

#include "core/edits/views.h"
#include "ui/messages/view_names.h"

namespace touchline {

namespace {

Words appWords() {
    return Words(QLocale().bcp47Name());
}

} // namespace

ShownView::ShownView(Document& document) : document_(document) {
    connect(&document_, &Document::changed, this, &ShownView::follow);
    follow();
}

int ShownView::chosen() const {
    for (int i = 0; i < offered().size(); ++i) {
        if (offered()[i].id == kept_ && (kept_ || offered()[i].kind == kind_))
            return i;
    }
    Q_UNREACHABLE();
}

bool ShownView::isChanged() const {
    const View* view = find(document_.project(), kept_);
    return view && *view != now_.view;
}

void ShownView::setJourney(Id<Journey> journey) {
    journey_ = journey;
    follow();
}

void ShownView::choose(const View& view) {
    kept_ = view.id;
    kind_ = view.kind;
    if (kept_)
        forgetChanges();
    follow();
}

void ShownView::setPersona(Id<Persona> persona) {
    persona_ = persona;
    follow();
}

void ShownView::setTheme(ThemeName theme) {
    theme_ = theme;
    follow();
}

void ShownView::setDensity(Density density) {
    density_ = density;
    follow();
}

void ShownView::keep(const QString& name) {
    View view = now_.view;
    view.name = name;
    const auto added = addView(document_.project(), view);
    document_.perform(tr("Keep as view"), added.project);
    if (const View* fresh = find(document_.project(), added.id))
        choose(*fresh);
}

void ShownView::update() {
    document_.perform(tr("Update view"), updateView(document_.project(), kept_, now_.view));
    forgetChanges();
    follow();
}

void ShownView::follow() {
    if (kept_ && !find(document_.project(), kept_)) {
        // The view is gone; it looks as before.
        kept_ = {};
        kind_ = now_.view.kind;
        theme_ = now_.view.theme;
        density_ = now_.view.density;
        if (!now_.view.personas.isEmpty())
            persona_ = now_.inFront;
    }
    if (!kept_) {
        if (const View* own = viewNamed(document_.project(), viewName(appWords(), kind_)))
            kept_ = own->id;
    }
    State next = state();
    if (next == now_)
        return;
    now_ = std::move(next);
    emit changed();
}

void ShownView::forgetChanges() {
    persona_ = {};
    theme_.reset();
    density_.reset();
}

ShownView::State ShownView::state() const {
    const Project& project = document_.project();
    State state;
    const View* kept = find(project, kept_);
    state.view = kept ? *kept : View{.name = viewName(appWords(), kind_), .kind = kind_};
    state.view.theme = theme_.value_or(state.view.theme);
    state.view.density = density_.value_or(state.view.density);
    const Journey* journey = find(project, journey_);
    if (find(project, persona_) && journey && journey->personas.contains(persona_))
        state.view = withInFront(state.view, persona_);
    state.offered = offeredViews(appWords(), project);
    if (!journey)
        return state;
    for (const Id<Persona> id : journey->personas) {
        if (const Persona* persona = find(project, id))
            state.personas.append(*persona);
    }
    if (const Persona* persona = personaInFront(project, *journey, state.view))
        state.inFront = persona->id;
    return state;
}

} // namespace touchline
