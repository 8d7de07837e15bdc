#include "core/edits/replace.h"

#include "core/edits/mentions.h"
#include "core/model/walk.h"

namespace touchline {

namespace {

using Heirs = QHash<QUuid, QUuid>;

/// An heir that is in the list already keeps its place.
template <class T>
void replaceIds(QList<Id<T>>& list, const Heirs& heirs) {
    QList<Id<T>> once;
    for (const Id<T> id : std::as_const(list)) {
        const Id<T> heir(heirs.value(id.value(), id.value()));
        if (!once.contains(heir) && (heir == id || !list.contains(heir)))
            once.append(heir);
    }
    list = once;
}

/// Lists that mention nobody with an heir stay shared.
template <class V>
void replace(V& value, const Heirs& heirs) {
    if constexpr (isId<V>) {
        value = V(heirs.value(value.value(), value.value()));
    } else if constexpr (isList<V>) {
        if (!mentions(value, heirs))
            return;
        using Entry = typename V::value_type;
        if constexpr (isId<Entry>) {
            replaceIds(value, heirs);
        } else {
            if constexpr (Entity<Entry>)
                value.removeIf([&](const Entry& entry) { return heirs.contains(entry.id.value()); });
            for (Entry& entry : value)
                replace(entry, heirs);
        }
    } else if constexpr (Described<V>) {
        forEachField<V>([&]<class D>(D field) {
            if constexpr (!isOwnId<V, D>())
                replace(value.*field.pointer, heirs);
        });
    } else if constexpr (OneOf<V>) {
        std::visit([&](auto& one) { replace(one, heirs); }, value);
    }
}

} // namespace

Project replaced(const Project& project, const QHash<QUuid, QUuid>& heirs) {
    Project next = project;
    replace(next, heirs);
    return next;
}

} // namespace touchline
