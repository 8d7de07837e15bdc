#include "ui/drawing/lanes/experience_lane.h"

#include "core/insight/band.h"
#include "core/insight/gap.h"
#include "core/insight/projection.h"
#include "core/insight/weak_point.h"
#include "core/model/lookup.h"
#include "ui/drawing/lanes/lanes.h"

namespace touchline {

namespace {

constexpr qsizetype gapsInWords = 3;
constexpr Ink otherInks[] = {Ink::second, Ink::third};

/// The other personas that the view asks for, in its order.
QList<const Persona*> otherPersonas(const Subject& subject) {
    QList<const Persona*> personas;
    for (const Id<Persona> id : subject.view.personas) {
        const Persona* persona = find(subject.project.library.personas, id);
        if (persona && persona != subject.persona && subject.journey.personas.contains(id))
            personas.append(persona);
    }
    return personas;
}

class Builder {
public:
    Builder(const Subject& subject, Dimension dimension)
        : subject_(subject), dimension_(dimension), persona_(subject.personaId()) {}

    Experience build(double legendTop) {
        experience_.legendTop = legendTop;
        const View& view = subject_.view;
        const bool isFull = view.kind == ViewKind::full;
        if (view.functionalLine && isFull && otherPersonas(subject_).isEmpty())
            addLine(persona_,
                    dimension_ == Dimension::emotional ? Dimension::functional : Dimension::emotional,
                    CurveRole::realised, Ink::functional);
        if (view.expectedLine && isFull)
            addLine(persona_, dimension_, CurveRole::expected, Ink::expected);
        addLine(persona_, dimension_, CurveRole::intended, Ink::intended);
        addOtherPersonas();
        addLine(persona_, dimension_, CurveRole::realised,
                subject_.side == Subject::Side::other ? Ink::employee : Ink::realised);
        addProjection();
        addBands();
        addGaps();
        addNotMeasured();
        experience_.emotion = subject_.spacing.emotion;
        experience_.axisFace = subject_.setter.face(TextStyle::small);
        addLabels(subject_, points_, experience_);
        addLegend(subject_, dimension_, experience_);
        return std::move(experience_);
    }

private:
    void addLine(Id<Persona> persona, Dimension dimension, CurveRole role, Ink ink) {
        const Curve* curve = findCurve(subject_.journey, persona, dimension, role);
        if (!curve)
            return;
        CurveLine line;
        line.curve = curve->id;
        line.ink = ink;
        line.role = role;
        line.main = role == CurveRole::realised && persona == persona_ && dimension == dimension_;
        const auto points = currentPoints(subject_.journey, curve->id);
        for (int step = 0; step < subject_.stepColumns.size(); ++step) {
            const int column = subject_.stepColumns[step];
            const CurvePoint* point = points.value(subject_.stepAt(column)->id);
            if (!point)
                continue;
            CurveMark mark;
            mark.item = {ItemKind::point, point->id.value()};
            mark.run = subject_.run(column);
            mark.step = step;
            mark.value = point->value;
            mark.weak = isWeak(*point);
            points_.insert(mark.item.id, point);
            line.marks.append(mark);
        }
        if (!line.marks.isEmpty())
            experience_.lines.append(line);
    }

    /// What is expected once the chosen items of the backlog are done, where that differs from what is.
    void addProjection() {
        const Journey next = projected(subject_.project, subject_.journey, subject_.whatIf);
        const Levels levels = levelsOf(next, persona_, dimension_, CurveRole::realised);
        const Levels now = levelsOf(subject_.journey, persona_, dimension_, CurveRole::realised);
        const auto isRaised = [&](Id<Step> step) { return levels[step].value != now[step].value; };
        if (std::ranges::none_of(levels.keys(), isRaised))
            return;
        CurveLine line{.ink = subject_.side == Subject::Side::other ? Ink::employee : Ink::realised,
                       .main = false,
                       .projected = true};
        for (int step = 0; step < subject_.stepColumns.size(); ++step) {
            const int column = subject_.stepColumns[step];
            const auto level = levels.constFind(subject_.stepAt(column)->id);
            if (level != levels.constEnd())
                line.marks.append({.run = subject_.run(column), .step = step, .value = level->value});
        }
        if (!line.marks.isEmpty())
            experience_.lines.append(line);
    }

    void addOtherPersonas() {
        int shown = 0;
        for (const Persona* persona : otherPersonas(subject_)) {
            const qsizetype before = experience_.lines.size();
            addLine(persona->id, dimension_, CurveRole::realised, otherInks[shown % std::size(otherInks)]);
            if (experience_.lines.size() > before) {
                experience_.lines.last().name = persona->name.section(u' ', 0, 0);
                ++shown;
            }
        }
    }

    /// How sure the values of the curve are that the lane is about.
    void addBands() {
        for (CurveLine& line : experience_.lines) {
            for (CurveMark& mark : line.marks) {
                if (line.main && subject_.view.bands)
                    mark.band = bandOf(subject_.project, subject_.journey, *points_[mark.item.id]);
            }
        }
    }

    void addGaps() {
        const bool inWords = subject_.view.kind == ViewKind::full;
        for (const StepGap& gap : largestGaps(subject_.journey, persona_, dimension_, gapsInWords)) {
            const ColumnRun run = subject_.run(subject_.columnOf[gap.step]);
            const QString number = subject_.words.number(gap.gap());
            const QString text =
                inWords ? subject_.words(QT_TRANSLATE_NOOP("Picture", "%1 below intended")).arg(number)
                        : number;
            experience_.gaps.append(
                {run, gap.intended, gap.realised, gap.intended,
                 subject_.setter.set(text, TextStyle::gap, subject_.boxWidth(run) - subject_.spacing.gap)});
        }
    }

    /// Steps with an intended value, where others are measured.
    void addNotMeasured() {
        const CurveLine* realised = mainLine(experience_);
        if (!realised || subject_.view.kind != ViewKind::full)
            return;
        QSet<int> measured;
        for (const CurveMark& mark : realised->marks)
            measured.insert(mark.step);
        for (const CurveLine& line : experience_.lines) {
            if (line.role != CurveRole::intended)
                continue;
            for (const CurveMark& mark : line.marks) {
                if (!measured.contains(mark.step))
                    experience_.notMeasured.append(mark.run);
            }
        }
    }

    const Subject& subject_;
    Dimension dimension_;
    Id<Persona> persona_;
    Experience experience_;
    QHash<QUuid, const CurvePoint*> points_;
};

} // namespace

const CurveLine* mainLine(const Experience& experience) {
    for (const CurveLine& line : experience.lines) {
        if (line.main)
            return &line;
    }
    return nullptr;
}

Experience layOutExperience(const Subject& subject, const Lane& lane, double legendTop) {
    return Builder(subject, lane.dimension.value_or(Dimension::emotional)).build(legendTop);
}

} // namespace touchline
