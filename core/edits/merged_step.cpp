#include "core/edits/merged_step.h"

namespace touchline {

namespace {

template <class V>
void merge(QList<V>& first, const QList<V>& next) {
    for (const V& entry : next) {
        if (!first.contains(entry))
            first.append(entry);
    }
}

/// The first of both that there is: an id or an optional.
template <class V>
void keepFirst(V& first, const V& next) {
    if (first == V())
        first = next;
}

void keepHigher(auto& first, const auto& next) {
    first = std::max(first, next); // none is lower than any
}

void addLine(QString& first, const QString& next) {
    first = joined(first, next, QStringLiteral("\n"));
}

void addWords(QString& first, const QString& next) {
    first = joined(first, next, titleDivider);
}

void merge(Behaviour& first, const Behaviour& next) {
    for (const auto figure :
         {&Behaviour::volume, &Behaviour::duration, &Behaviour::slow, &Behaviour::waiting,
          &Behaviour::dropOff, &Behaviour::repeat, &Behaviour::missing, &Behaviour::adHoc})
        keepFirst(first.*figure, next.*figure);
    keepFirst(first.cases, next.cases);
    keepFirst(first.next, next.next);
    addLine(first.source, next.source);
    addLine(first.note, next.note);
    addMissing(first.ext, next.ext);
}

} // namespace

void addMissing(Ext& first, const Ext& next) {
    for (auto it = next.begin(); it != next.end(); ++it) {
        if (!first.contains(it.key()))
            first.insert(it.key(), it.value());
    }
}

QString joined(const QString& first, const QString& next, const QString& divider) {
    const bool isKnown = next.isEmpty() || first == next || first.startsWith(next + divider) ||
                         first.endsWith(divider + next) || first.contains(divider + next + divider);
    return isKnown ? first : first.isEmpty() ? next : first + divider + next;
}

Step merged(Step first, const Step& next) {
    addWords(first.title, next.title);
    addLine(first.notes, next.notes);
    keepHigher(first.importance, next.importance);
    keepHigher(first.reach, next.reach);
    first.momentOfTruth = first.momentOfTruth || next.momentOfTruth;
    addLine(first.momentReason, next.momentReason);
    first.unwanted = first.unwanted || next.unwanted;
    merge(first.causes, next.causes);
    addWords(first.when, next.when);
    addWords(first.howLong, next.howLong);
    keepFirst(first.owner, next.owner);
    keepFirst(first.department, next.department);
    addLine(first.handOver, next.handOver);
    merge(first.principlesServed, next.principlesServed);
    merge(first.principlesBroken, next.principlesBroken);
    // Nobody named means that all take part.
    if (next.personas.isEmpty())
        first.personas.clear();
    else if (!first.personas.isEmpty())
        merge(first.personas, next.personas);
    keepFirst(first.subJourney, next.subJourney);
    merge(first.serves, next.serves);
    merge(first.behaviour, next.behaviour);
    keepFirst(first.fate, next.fate);
    keepFirst(first.asIsStep, next.asIsStep);
    addLine(first.toKnow, next.toKnow);
    addLine(first.toBeAble, next.toBeAble);
    addLine(first.toHave, next.toHave);
    addMissing(first.ext, next.ext);
    return first;
}

} // namespace touchline
