#include "ui/canvas/selected_text.h"

#include "core/edits/set.h"

#include <QCoreApplication>

namespace touchline {

namespace {

template <class T>
QString textOf(const Project& project, Id<T> id, QString T::*field) {
    const T* entry = find(project, id);
    return entry ? entry->*field : QString();
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
    }
    return {};
}

Project withSelectedText(const Project& project, const Selection& selection, const QString& text) {
    switch (selection.kind) {
    case Selection::Kind::none:
        break;
    case Selection::Kind::journey:
        return set<&Journey::title>(project, selection.journey(), text);
    case Selection::Kind::stage:
        return set<&Stage::title>(project, selection.stage(), text);
    case Selection::Kind::step:
        return set<&Step::title>(project, selection.step(), text);
    case Selection::Kind::lane:
        return set<&Lane::title>(project, selection.lane(), text);
    case Selection::Kind::card:
        return set<&Card::text>(project, selection.card(), text);
    case Selection::Kind::point:
        return set<&CurvePoint::word>(project, selection.point(), text);
    }
    return project;
}

QString textEditName(const Selection& selection) {
    switch (selection.kind) {
    case Selection::Kind::none:
        break;
    case Selection::Kind::journey:
        return QCoreApplication::translate("Canvas", "Rename journey");
    case Selection::Kind::stage:
        return QCoreApplication::translate("Canvas", "Rename stage");
    case Selection::Kind::step:
        return QCoreApplication::translate("Canvas", "Rename step");
    case Selection::Kind::lane:
        return QCoreApplication::translate("Canvas", "Rename lane");
    case Selection::Kind::card:
        return QCoreApplication::translate("Canvas", "Edit card");
    case Selection::Kind::point:
        return QCoreApplication::translate("Canvas", "Change word");
    }
    return {};
}

} // namespace touchline
