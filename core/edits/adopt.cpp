#include "core/edits/adopt.h"

#include "core/edits/edited.h"
#include "core/edits/replace.h"

namespace touchline {

namespace {

bool isSameWord(const QString& a, const QString& b) {
    return !a.isEmpty() && a.compare(b, Qt::CaseInsensitive) == 0;
}

bool isSame(const auto& a, const auto& b) {
    if constexpr (requires { a.name; })
        return isSameWord(a.name, b.name);
    else if constexpr (requires { a.term; })
        return isSameWord(a.term, b.term);
    else if constexpr (requires { a.source; })
        return a.text == b.text && a.source == b.source;
    else
        return isSameWord(a.text, b.text);
}

template <class T>
const T* sameIn(const QList<T>& list, const T& guest) {
    if (const T* same = find(list, guest.id))
        return same;
    const auto it = std::ranges::find_if(list, [&guest](const T& entry) { return isSame(entry, guest); });
    return it == list.end() ? nullptr : &*it;
}

const Persona* firstPersona(const Project& host) {
    return host.journeys.isEmpty() ? nullptr : mainPersona(host, host.journeys.first());
}

} // namespace

Adopted adopted(const Project& host, const Project& guest) {
    QHash<QUuid, QUuid> heirs;
    const Persona* main = firstPersona(host);
    for (const Persona& persona : guest.library.personas) {
        if (main && persona.name.isEmpty() && persona.id != main->id)
            heirs.insert(persona.id.value(), main->id.value());
    }
    forEachField<Library>([&](auto field) {
        using List = FieldOf<Library, decltype(field)>;
        if constexpr (isList<List>) {
            if constexpr (InLibrary<typename List::value_type>) {
                for (const auto& entry : guest.library.*field.pointer) {
                    const auto* same = sameIn(host.library.*field.pointer, entry);
                    if (same && same->id != entry.id)
                        heirs.insert(entry.id.value(), same->id.value());
                }
            }
        }
    });
    Adopted result{host, replaced(guest, heirs)};
    const auto takeIn = [](auto& list, const auto& guests) {
        for (const auto& entry : guests) {
            if (!find(std::as_const(list), entry.id) && !isFull(list))
                list.append(entry);
        }
    };
    forEachField<Library>([&](auto field) {
        using List = FieldOf<Library, decltype(field)>;
        if constexpr (isList<List>) {
            if constexpr (InLibrary<typename List::value_type>)
                takeIn(result.host.library.*field.pointer, result.guest.library.*field.pointer);
        }
    });
    takeIn(result.host.images, result.guest.images);
    return result;
}

} // namespace touchline
