#include "core/model/references.h"

#include "core/model/type_name.h"
#include "core/model/walk.h"

namespace touchline {

namespace {

/// Passes on the ids that something has, or those that point at something.
template <bool Definitions>
struct Ids {
    const IdVisitor& visit;

    template <class Owner, class D, class T>
    void value(const T&, const Place&) {}

    template <class Owner, class D, class T>
    void value(const Id<T>& id, const Place& place) {
        if constexpr (isOwnId<Owner, D>() == Definitions) {
            if (Definitions || id)
                visit(id.value(), typeName<T>(), place);
        }
    }

    void list(const auto&, const Place&) {}
};

} // namespace

void forEachDefinition(const Project& project, const IdVisitor& visit) {
    Ids<true> ids{visit};
    walk(project, {}, ids);
}

void forEachReference(const Project& project, const IdVisitor& visit) {
    Ids<false> ids{visit};
    walk(project, {}, ids);
}

QList<Definition> definitions(const Project& project) {
    QList<Definition> list;
    forEachDefinition(project, [&](QUuid id, const char* type, const Place& place) {
        list.append({id, type, place.text()});
    });
    return list;
}

QList<Reference> references(const Project& project) {
    QList<Reference> list;
    forEachReference(project, [&](QUuid id, const char* type, const Place& place) {
        list.append({id, type, place.text()});
    });
    return list;
}

} // namespace touchline
