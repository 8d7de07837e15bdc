#include "core/edits/remove.h"

#include "core/edits/belonging.h"
#include "core/edits/mentions.h"
#include "core/edits/tidy.h"

namespace touchline {

namespace {

/// Adds the ids of all that is inside of, or lives by, something in `gone`.
template <class V>
void spread(const V& value, bool isGone, QSet<QUuid>& gone) {
    if constexpr (isList<V>) {
        if constexpr (Described<typename V::value_type>) {
            for (const auto& entry : value)
                spread(entry, isGone, gone);
        }
    } else if constexpr (Described<V>) {
        if constexpr (Entity<V>) {
            isGone = isGone || gone.contains(value.id.value());
            forEachField<V>([&](auto field) {
                if constexpr (belongsTo<field.pointer>)
                    isGone = isGone || gone.contains((value.*field.pointer).value());
            });
            if (isGone)
                gone.insert(value.id.value());
        }
        forEachField<V>([&](auto field) { spread(value.*field.pointer, isGone, gone); });
    }
}

/// Clears what mentions `gone`; lists that do not stay shared.
template <class V>
void purge(V& value, const QSet<QUuid>& gone) {
    if constexpr (isId<V>) {
        value = {};
    } else if constexpr (isList<V>) {
        value.removeIf([&](const auto& entry) {
            if constexpr (requires { entry.id; })
                return gone.contains(entry.id.value());
            else
                return isId<std::remove_cvref_t<decltype(entry)>> && mentions(entry, gone);
        });
        if constexpr (Described<typename V::value_type>) {
            for (auto& entry : value) {
                if (mentions(entry, gone))
                    purge(entry, gone);
            }
        }
    } else if constexpr (Described<V>) {
        forEachField<V>([&](auto field) {
            if (mentions(value.*field.pointer, gone))
                purge(value.*field.pointer, gone);
        });
        settle(value);
    } else if constexpr (OneOf<V>) {
        std::visit([&](auto& one) { purge(one, gone); }, value);
    }
}

} // namespace

QSet<QUuid> withDependants(const Project& project, QSet<QUuid> ids) {
    ids.remove(QUuid());
    qsizetype before = 0;
    do {
        before = ids.size();
        spread(project, false, ids);
    } while (ids.size() > before);
    return ids;
}

Project without(const Project& project, const QSet<QUuid>& ids) {
    const QSet<QUuid> gone = withDependants(project, ids);
    Project next = project;
    if (mentions(next, gone))
        purge(next, gone);
    return next;
}

} // namespace touchline
