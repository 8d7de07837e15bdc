#pragma once

#include "ui/panels/bindings.h"

#include <QLocale>

#include <cmath>

/// Numbers and dates of the model as texts, written as the user's country does.
namespace touchline {

/// In hundredths of the model's own unit.
inline constexpr double percent = 0.01;

/// Without a value: the empty text.
QString figureText(std::optional<double> value);
/// What is typed; none where that is no number.
std::optional<double> figureOf(const QString& text);
QString dateText(QDate date);
/// As the country writes it, or year-month-day; null where it is neither.
QDate dateOf(const QString& text);

/// A number, shown in `unit`s of the model's own. A text that is no number changes nothing; an empty one
/// takes the value away where it may be absent.
template <auto Member>
Binding<QString> bindFigure(OwnerId<Member> id, const QString& name, double unit = 1) {
    using Value = typename MemberOf<Member>::Value;
    return {name,
            [id, unit](const Project& project) {
                const Value value = valueOf<Member>(project, id);
                if constexpr (isOptional<Value>)
                    return value ? figureText(*value / unit) : QString();
                else
                    return figureText(value / unit);
            },
            [id, unit](const Project& project, const QString& text) {
                const std::optional<double> number = figureOf(text);
                if constexpr (isOptional<Value>) {
                    if (text.trimmed().isEmpty())
                        return set<Member>(project, id, Value());
                    using Number = typename Value::value_type;
                    return number ? set<Member>(project, id, Value(Number(*number * unit))) : project;
                } else {
                    return number ? set<Member>(project, id, Value(*number * unit)) : project;
                }
            }};
}

template <auto Member>
Binding<QString> bindFigure(const QList<OwnerId<Member>>& ids, const QString& name, double unit = 1) {
    return bindEach(ids, [&](OwnerId<Member> id) { return bindFigure<Member>(id, name, unit); });
}

/// A day; none for an empty text.
template <auto Member>
Binding<QString> bindDate(OwnerId<Member> id, const QString& name) {
    return {name, [id](const Project& project) { return dateText(valueOf<Member>(project, id)); },
            [id](const Project& project, const QString& text) {
                const QDate date = dateOf(text);
                const bool isDate = date.isValid() || text.trimmed().isEmpty();
                return isDate ? set<Member>(project, id, date) : project;
            }};
}

} // namespace touchline
