#include "core/model/new_ids.h"

namespace touchline {

namespace {

/// Every id of the value that is not null becomes what `nameOf` makes of it.
template <class T, class NameOf>
void rename(T& value, NameOf& nameOf) {
    if constexpr (isId<T>) {
        if (value)
            value = T(nameOf(value.value()));
    } else if constexpr (isOptional<T>) {
        if (value)
            rename(*value, nameOf);
    } else if constexpr (isList<T>) {
        for (auto& item : value)
            rename(item, nameOf);
    } else if constexpr (OneOf<T>) {
        std::visit([&](auto& alternative) { rename(alternative, nameOf); }, value);
    } else if constexpr (Described<T>) {
        forEachField<T>([&](auto field) { rename(value.*field.pointer, nameOf); });
    }
}

} // namespace

Project withNewIds(Project project) {
    QHash<QUuid, QUuid> names;
    for (const Image& image : std::as_const(project.images))
        names.insert(image.id.value(), image.id.value());
    const auto nameOf = [&names](QUuid old) {
        QUuid& name = names[old];
        if (name.isNull())
            name = QUuid::createUuid();
        return name;
    };
    rename(project, nameOf);
    return project;
}

Project renamed(Project project, const QHash<QUuid, QUuid>& names) {
    const auto nameOf = [&names](QUuid old) { return names.value(old, old); };
    rename(project, nameOf);
    return project;
}

} // namespace touchline
