#pragma once

#include "core/edits/library.h"
#include "core/edits/set.h"
#include "ui/panels/field.h"

/// Bindings of fields of the inspector to fields of the model: `bindText<&Step::title>(id, tr("Rename
/// step"))`.
namespace touchline {

template <auto Member>
using OwnerId = Id<typename MemberOf<Member>::Owner>;

template <auto Member>
typename MemberOf<Member>::Value valueOf(const Project& project, OwnerId<Member> id) {
    const auto* entry = find(project, id);
    return entry ? entry->*Member : typename MemberOf<Member>::Value();
}

/// A text or a flag as it is.
template <auto Member, class Value = typename MemberOf<Member>::Value>
Binding<Value> bind(OwnerId<Member> id, const QString& name) {
    return {name, [id](const Project& project) { return valueOf<Member>(project, id); },
            [id](const Project& project, const Value& value) { return set<Member>(project, id, value); }};
}

/// An enumeration or a number as its place in a list of choices, which begins with `first`; where it may be
/// absent, the first choice says so.
template <auto Member>
Binding<int> bindChoice(OwnerId<Member> id, const QString& name, int first = 0) {
    using Value = typename MemberOf<Member>::Value;
    return {name,
            [id, first](const Project& project) {
                const Value value = valueOf<Member>(project, id);
                if constexpr (isOptional<Value>)
                    return value ? int(*value) - first + 1 : 0;
                else
                    return int(value) - first;
            },
            [id, first](const Project& project, int choice) {
                if constexpr (isOptional<Value>)
                    return set<Member>(project, id,
                                       choice ? Value(typename Value::value_type(choice - 1 + first))
                                              : Value());
                else
                    return set<Member>(project, id, Value(choice + first));
            }};
}

/// What an id points at.
template <class>
struct PointedAt;
template <class T>
struct PointedAt<Id<T>> {
    using Type = T;
};
template <class T>
struct PointedAt<QList<Id<T>>> {
    using Type = T;
};
template <auto Member>
using Target = typename PointedAt<typename MemberOf<Member>::Value>::Type;

/// What an id points at in the library, by its name. A name that nothing has yet is added to the library.
template <auto Member>
Binding<QString> bindName(OwnerId<Member> id, const QString& name) {
    return {name,
            [id](const Project& project) {
                const auto* entry = find(project, valueOf<Member>(project, id));
                return entry ? entry->name : QString();
            },
            [id](const Project& project, const QString& text) {
                const auto named = namedInLibrary<Target<Member>>(project, text);
                return set<Member>(named.project, id, named.id);
            }};
}

/// As bindName for a list: names divided by commas.
template <auto Member>
Binding<QString> bindNames(OwnerId<Member> id, const QString& name) {
    return {name,
            [id](const Project& project) {
                QStringList names;
                for (const auto& target : valueOf<Member>(project, id)) {
                    if (const auto* entry = find(project, target))
                        names.append(entry->name);
                }
                return names.join(", ");
            },
            [id](const Project& project, const QString& text) {
                Project next = project;
                QList<Id<Target<Member>>> ids;
                for (const QString& part : text.split(u',')) {
                    const auto named = namedInLibrary<Target<Member>>(next, part);
                    next = named.project;
                    ids.append(named.id);
                }
                return set<Member>(next, id, ids);
            }};
}

/// The names in the library that a field may be completed with.
template <InLibrary T>
QStringList libraryNames(const Project& project) {
    QStringList names;
    for (const T& entry : project.library.*home<T>)
        names.append(entry.name);
    return names;
}

} // namespace touchline
