#include "ui/canvas/selected_text.h"

#include "core/edits/cards.h"
#include "core/edits/library.h"
#include "core/edits/set.h"
#include "core/edits/steps.h"

#include <QCoreApplication>

namespace touchline {

namespace {

template <class T>
QString textOf(const Project& project, Id<T> id, QString T::*field) {
    const T* entry = find(project, id);
    return entry ? entry->*field : QString();
}

QString textOfCell(const Project& project, const Selection& cell) {
    const Lane* lane = find(project, cell.cellLane());
    const Step* step = find(project, stepOf(project, cell));
    if (!lane || !step)
        return {};
    if (lane->kind == LaneKind::owners)
        return textOf(project, step->owner, &Role::name);
    return lane->kind == LaneKind::time ? step->when : QString();
}

MapEdit withTextInCell(const Project& project, const Selection& cell, const QString& text) {
    const auto name = [](const char* words) { return QCoreApplication::translate("Canvas", words); };
    const auto filled = [&](const char* words, const auto& added) {
        return text.trimmed().isEmpty() || !added.id ? MapEdit{{}, project, cell}
                                                     : MapEdit{name(words), added.project, added.id};
    };
    const Id<Step> step = stepOf(project, cell);
    if (!step)
        return filled(QT_TRANSLATE_NOOP("Canvas", "Add step"),
                      addStep(project, Id<Stage>(cell.column), text));
    const Lane* lane = find(project, cell.cellLane());
    if (!lane)
        return {{}, project, cell};
    if (lane->kind == LaneKind::owners) {
        const auto role = namedInLibrary<Role>(project, text);
        return {name(QT_TRANSLATE_NOOP("Canvas", "Change owner")),
                set<&Step::owner>(role.project, step, role.id), cell};
    }
    if (lane->kind == LaneKind::time)
        return {name(QT_TRANSLATE_NOOP("Canvas", "Change time")), set<&Step::when>(project, step, text),
                cell};
    return filled(QT_TRANSLATE_NOOP("Canvas", "Add card"), addCard(project, lane->id, step, text));
}

} // namespace

QString selectedText(const Project& project, const Selection& selection) {
    switch (selection.kind) {
    case Selection::Kind::none:
        return {};
    case Selection::Kind::journey:
        return textOf(project, selection.journey(), &Journey::title);
    case Selection::Kind::stage:
        return textOf(project, selection.stage(), &Stage::title);
    case Selection::Kind::step:
        return textOf(project, selection.step(), &Step::title);
    case Selection::Kind::lane:
        return textOf(project, selection.lane(), &Lane::title);
    case Selection::Kind::card:
        return textOf(project, selection.card(), &Card::text);
    case Selection::Kind::point:
        return textOf(project, selection.point(), &CurvePoint::word);
    case Selection::Kind::cell:
        return textOfCell(project, selection);
    }
    return {};
}

MapEdit withSelectedText(const Project& project, const Selection& selection, const QString& text) {
    const auto edit = [&](const char* name, const Project& next) {
        return MapEdit{QCoreApplication::translate("Canvas", name), next, selection};
    };
    switch (selection.kind) {
    case Selection::Kind::none:
        break;
    case Selection::Kind::journey:
        return edit(QT_TRANSLATE_NOOP("Canvas", "Rename journey"),
                    set<&Journey::title>(project, selection.journey(), text));
    case Selection::Kind::stage:
        return edit(QT_TRANSLATE_NOOP("Canvas", "Rename stage"),
                    set<&Stage::title>(project, selection.stage(), text));
    case Selection::Kind::step:
        return edit(QT_TRANSLATE_NOOP("Canvas", "Rename step"),
                    set<&Step::title>(project, selection.step(), text));
    case Selection::Kind::lane:
        return edit(QT_TRANSLATE_NOOP("Canvas", "Rename lane"),
                    set<&Lane::title>(project, selection.lane(), text));
    case Selection::Kind::card:
        return edit(QT_TRANSLATE_NOOP("Canvas", "Edit card"),
                    set<&Card::text>(project, selection.card(), text));
    case Selection::Kind::point:
        return edit(QT_TRANSLATE_NOOP("Canvas", "Change word"),
                    set<&CurvePoint::word>(project, selection.point(), text));
    case Selection::Kind::cell:
        return withTextInCell(project, selection, text);
    }
    return {{}, project, {}};
}

} // namespace touchline
