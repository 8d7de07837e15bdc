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

/// One binding for several things: shows what all of them have, and sets all.
template <class Value>
Binding<Value> together(const QList<Binding<Value>>& all) {
    if (all.size() == 1)
        return all.first();
    return {all.first().name, all.first().read,
            [all](const Project& project, const Value& value) {
                Project next = project;
                for (const Binding<Value>& one : all)
                    next = one.write(next, value);
                return next;
            },
            [all](const Project& project) {
                const Value first = all.first().read(project);
                return std::ranges::any_of(all, [&](const auto& one) { return one.read(project) != first; });
            }};
}

/// As `together`, of the binding that `bindOne` makes for each id.
template <class T, class BindOne>
auto bindEach(const QList<Id<T>>& ids, BindOne bindOne) {
    QList<decltype(bindOne(ids.first()))> all;
    for (const Id<T> id : ids)
        all.append(bindOne(id));
    return together(all);
}

template <auto Member, class Value = typename MemberOf<Member>::Value>
Binding<Value> bind(const QList<OwnerId<Member>>& ids, const QString& name) {
    return bindEach(ids, [&](OwnerId<Member> id) { return bind<Member>(id, name); });
}

template <auto Member>
Binding<int> bindChoice(const QList<OwnerId<Member>>& ids, const QString& name, int first = 0) {
    return bindEach(ids, [&](OwnerId<Member> id) { return bindChoice<Member>(id, name, first); });
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

/// An id or a text as its place among `places`, -1 where it is none of them.
template <auto Member, class Value = typename MemberOf<Member>::Value>
Binding<int> bindPlace(const QList<OwnerId<Member>>& ids, const QString& name, const QList<Value>& places) {
    return bindEach(ids, [&](OwnerId<Member> id) {
        return Binding<int>{name,
                            [id, places](const Project& project) {
                                return int(places.indexOf(valueOf<Member>(project, id)));
                            },
                            [id, places](const Project& project, int at) {
                                return set<Member>(project, id, places.value(at));
                            }};
    });
}

/// A text or a number of the project itself.
template <auto Member, class Value = typename MemberOf<Member>::Value>
Binding<Value> bindAbout(const QString& name) {
    return {name, [](const Project& project) { return project.about.*Member; },
            [](const Project& project, const Value& value) { return setAbout<Member>(project, value); }};
}

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

template <auto Member>
Binding<QString> bindName(const QList<OwnerId<Member>>& ids, const QString& name) {
    return bindEach(ids, [&](OwnerId<Member> id) { return bindName<Member>(id, name); });
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
