#pragma once

#include "core/edits/backlog.h"
#include "core/edits/cards.h"
#include "core/edits/curves.h"
#include "core/edits/journeys.h"
#include "core/edits/lanes.h"
#include "core/edits/library.h"
#include "core/edits/merge.h"
#include "core/edits/remove.h"
#include "core/edits/set.h"
#include "core/edits/split.h"
#include "core/edits/stages.h"
#include "core/edits/steps.h"
#include "core/edits/views.h"

#include <QRandomGenerator>

namespace touchline::testing {

/// Edits at random places, now and then at places that are nowhere.
class RandomEditor {
public:
    explicit RandomEditor(quint32 seed) : random_(seed) {}

    Project edited(const Project& project) {
        switch (below(34)) {
        case 0:
            return addJourney(project, JourneyKind(below(2)), text()).project;
        case 1:
            return moveJourney(project, any<Journey>(project), any<Journey>(project));
        case 2:
            return below(6) ? project : remove(project, any<Journey>(project));
        case 3:
            return addStage(project, any<Journey>(project), text(), any<Stage>(project)).project;
        case 4:
            return moveStage(project, any<Stage>(project), any<Stage>(project));
        case 5:
            return below(3) ? project : remove(project, any<Stage>(project));
        case 6:
        case 7:
            return addStep(project, any<Stage>(project), text(), any<Step>(project)).project;
        case 8:
            return moveStep(project, any<Step>(project), any<Stage>(project), any<Step>(project));
        case 9:
            return remove(project, any<Step>(project));
        case 10:
            return duplicateStep(project, any<Step>(project)).project;
        case 11:
            return addLane(project, any<Journey>(project), LaneKind(below(22)), text(), any<Lane>(project))
                .project;
        case 12:
            return moveLane(project, any<Lane>(project), any<Lane>(project));
        case 13:
            return below(3) ? project : remove(project, any<Lane>(project));
        case 14:
        case 15:
            return addCard(project, any<Lane>(project), any<Step>(project), text(), any<Card>(project))
                .project;
        case 16:
            return moveCard(project, any<Card>(project), any<Lane>(project), any<Step>(project),
                            any<Card>(project));
        case 17:
            return duplicateCard(project, any<Card>(project)).project;
        case 18:
            return remove(project, any<Card>(project));
        case 19:
        case 20:
            return setPoint(project, any<Step>(project), curve(project), random_.generateDouble() * 6 - 3);
        case 21:
            return clearPoint(project, any<Step>(project), curve(project));
        case 22:
            return libraryEdit(project);
        case 23:
            return addBacklogItem(project, BacklogKind(below(3)), text(), any<Step>(project)).project;
        case 24:
            return remove(project, any<BacklogItem>(project));
        case 25:
        case 26:
            return viewEdit(project);
        case 27:
        case 28:
        case 29:
            return structureEdit(project);
        default:
            return fieldEdit(project);
        }
    }

private:
    int below(int end) { return random_.bounded(end); }

    /// Not always clean.
    QString text() {
        static const QStringList texts{
            "", "I call", " two\r\nlines ", QString(QChar(0xd800)), QString(QChar(7)), "e\u0301"};
        return texts[below(int(texts.size()))];
    }

    template <InJourney T>
    Id<T> any(const Project& project) {
        QList<Id<T>> ids;
        for (const Journey& journey : project.journeys)
            ids.append(idList(journey.*home<T>));
        return any(ids);
    }
    template <InLibrary T>
    Id<T> any(const Project& project) {
        return any(idList(project.library.*home<T>));
    }
    template <InProject T>
    Id<T> any(const Project& project) {
        return any(idList(project.*home<T>));
    }
    template <class T>
    Id<T> any(const QList<Id<T>>& ids) {
        if (ids.isEmpty() || below(8) == 0)
            return below(2) ? Id<T>() : Id<T>::create();
        return ids[below(int(ids.size()))];
    }

    CurveKey curve(const Project& project) {
        return {any<Persona>(project), Dimension(below(2)), CurveRole(below(3))};
    }

    /// Neighbours, if there are any at this place.
    template <InJourney T>
    QList<Id<T>> run(const Project& project) {
        const Journey* journey = find(project, any<Journey>(project));
        return journey ? idList(journey->*home<T>).mid(below(5), 2 + below(2)) : QList<Id<T>>();
    }

    Project structureEdit(const Project& project) {
        switch (below(5)) {
        case 0:
            return splitStep(project, any<Step>(project), {any<Card>(project)}, below(8) - 1).project;
        case 1:
            return mergeSteps(project, run<Step>(project));
        case 2:
            return mergeStages(project, run<Stage>(project));
        case 3:
            return setTally(project, any<Step>(project), curve(project), {below(4), below(4) - 1});
        default:
            return moveSteps(project, run<Step>(project), any<Stage>(project), any<Step>(project));
        }
    }

    Project libraryEdit(const Project& project) {
        switch (below(8)) {
        case 0:
            return addToLibrary(project, Persona{.actor = any<Actor>(project), .name = text(), .share = 2})
                .project;
        case 1:
            return remove(project, any<Persona>(project));
        case 2:
            return remove(project, any<Channel>(project));
        case 3:
            return remove(project, any<Role>(project));
        case 4:
            return remove(project, any<Department>(project));
        case 5:
            return remove(project, any<Evidence>(project));
        case 6:
            return addToLibrary(project, Role{.department = any<Department>(project), .name = text()})
                .project;
        default:
            return moveInLibrary(project, any<Channel>(project), any<Channel>(project));
        }
    }

    Project viewEdit(const Project& project) {
        switch (below(7)) {
        case 0:
            return addView(project, {.name = text(), .journeys = {any<Journey>(project)}}).project;
        case 1:
            return duplicateView(project, any<View>(project)).project;
        case 2:
            return renameView(project, any<View>(project), text());
        case 3:
            return updateView(project, any<View>(project), {.tags = {any<Tag>(project)}, .columnWidth = -1});
        case 4:
            return set<&View::lanes>(project, any<View>(project), {LaneKind(below(22)), LaneKind(below(22))});
        case 5:
            return set<&View::personas>(project, any<View>(project), {any<Persona>(project)});
        default:
            return remove(project, any<View>(project));
        }
    }

    Project fieldEdit(const Project& project) {
        switch (below(10)) {
        case 0:
            return set<&Step::title>(project, any<Step>(project), text());
        case 1:
            return set<&Step::serves>(project, any<Step>(project), {any<Step>(project), any<Step>(project)});
        case 2:
            return set<&Step::importance>(project, any<Step>(project), below(20) - 5);
        case 3:
            return set<&Step::owner>(project, any<Step>(project), any<Role>(project));
        case 4:
            return set<&Card::text>(project, any<Card>(project), text());
        case 5:
            return set<&Card::channels>(project, any<Card>(project),
                                        {any<Channel>(project), any<Channel>(project)});
        case 6:
            return set<&Card::span>(project, any<Card>(project), below(10) - 3);
        case 7:
            return set<&Journey::serves>(project, any<Journey>(project), any<Journey>(project));
        case 8:
            return set<&CurvePoint::value>(project, any<CurvePoint>(project), below(10) - 5);
        default:
            return set<&BacklogItem::pains>(project, any<BacklogItem>(project), {any<Card>(project)});
        }
    }

    QRandomGenerator random_;
};

} // namespace touchline::testing
