#include "core/edits/views.h"

#include "core/edits/tidy.h"

namespace touchline {

namespace {

/// `name`, or the first of "name 2", "name 3" ... that no view but `own` has.
QString freeName(const Project& project, const QString& name, Id<View> own) {
    const auto isTaken = [&](const QString& wanted) {
        return std::any_of(project.views.begin(), project.views.end(), [&](const View& view) {
            return view.id != own && view.name.compare(wanted, Qt::CaseInsensitive) == 0;
        });
    };
    QString free = name;
    for (int number = 2; isTaken(free); ++number) {
        const QString suffix = u' ' + QString::number(number);
        free = cleanLine(name.left(limits::textLength - suffix.size())) + suffix;
    }
    return free;
}

/// "Whole team" of "Whole team 2", so that copies count on.
QString withoutNumber(const QString& name) {
    const qsizetype blank = name.lastIndexOf(u' ');
    bool isNumber = false;
    name.mid(blank + 1).toUInt(&isNumber);
    return blank > 0 && isNumber ? name.left(blank) : name;
}

View tidied(const Project& project, View view) {
    forEachField<View>([&](auto field) {
        using Value = FieldOf<View, decltype(field)>;
        if constexpr (!std::same_as<Value, Id<View>> && !TextMap<Value>)
            view.*field.pointer = tidy<field.pointer>(project, view.*field.pointer);
    });
    return view;
}

} // namespace

const View* viewNamed(const Project& project, const QString& name) {
    for (const auto sensitivity : {Qt::CaseSensitive, Qt::CaseInsensitive}) {
        for (const View& view : project.views) {
            if (view.name.compare(name, sensitivity) == 0)
                return &view;
        }
    }
    return nullptr;
}

Added<View> addView(const Project& project, View view) {
    view = tidied(project, std::move(view));
    if (view.name.isEmpty() || isFull(project.views))
        return {project, {}};
    view.id = Id<View>::create();
    view.name = freeName(project, view.name, view.id);
    Project next = project;
    next.views.append(view);
    return {next, view.id};
}

Added<View> duplicateView(const Project& project, Id<View> id) {
    const qsizetype at = indexOf(project.views, id);
    if (at < 0 || isFull(project.views))
        return {project, {}};
    View copy = project.views[at];
    copy.id = Id<View>::create();
    copy.name = freeName(project, withoutNumber(copy.name), copy.id);
    Project next = project;
    next.views.insert(at + 1, copy);
    return {next, copy.id};
}

Project renameView(const Project& project, Id<View> id, const QString& name) {
    const QString line = cleanLine(name);
    if (line.isEmpty())
        return project;
    return edited(project, id, [&](View& view) { view.name = freeName(project, line, id); });
}

Project updateView(const Project& project, Id<View> id, const View& shown) {
    return edited(project, id, [&](View& view) {
        View next = tidied(project, shown);
        next.id = id;
        next.name = view.name;
        next.ext = view.ext;
        view = next;
    });
}

View withInFront(View view, Id<Persona> persona) {
    view.personas.removeAll(persona);
    view.personas.prepend(persona);
    return view;
}

} // namespace touchline
