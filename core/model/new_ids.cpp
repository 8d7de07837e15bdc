#include "core/model/new_ids.h"

namespace touchline {

namespace {

class Renaming {
public:
    explicit Renaming(const QList<Image>& images) {
        for (const Image& image : images)
            names_.insert(image.id.value(), image.id.value());
    }

    template <class T>
    void apply(T& value) {
        if constexpr (isId<T>) {
            if (value)
                value = T(newName(value.value()));
        } else if constexpr (isOptional<T>) {
            if (value)
                apply(*value);
        } else if constexpr (isList<T>) {
            for (auto& item : value)
                apply(item);
        } else if constexpr (OneOf<T>) {
            std::visit([this](auto& alternative) { apply(alternative); }, value);
        } else if constexpr (Described<T>) {
            forEachField<T>([&](auto field) { apply(value.*field.pointer); });
        }
    }

private:
    QUuid newName(QUuid old) {
        QUuid& name = names_[old];
        if (name.isNull())
            name = QUuid::createUuid();
        return name;
    }

    QHash<QUuid, QUuid> names_;
};

} // namespace

Project withNewIds(Project project) {
    Renaming(project.images).apply(project);
    return project;
}

} // namespace touchline
