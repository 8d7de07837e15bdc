#include "core/insight/uses.h"

#include "core/model/home.h"
#include "core/model/type_name.h"
#include "core/model/walk.h"

namespace touchline {

namespace {

/// Whether an entry is a place of its own, not a part of another.
template <class T>
constexpr bool isPlaceOfUse() {
    if constexpr (Entity<T>)
        return InProject<T> || InLibrary<T> || InJourney<T> || std::same_as<T, Comment>;
    else
        return std::same_as<T, About>;
}

template <class T>
QString titleOf(const Project& project, const T& entry) {
    if constexpr (std::same_as<T, BacklogItem>)
        return QString(entry.code + u' ' + entry.text).trimmed();
    else if constexpr (std::same_as<T, Curve>) {
        const Persona* persona = find(project, entry.persona);
        return persona ? persona->name : QString();
    } else if constexpr (std::same_as<T, CurvePoint>) {
        const Step* step = find(project, entry.step);
        return step ? step->title : QString();
    } else if constexpr (requires { entry.title; })
        return entry.title;
    else if constexpr (requires { entry.name; })
        return entry.name;
    else if constexpr (requires { entry.text; })
        return entry.text;
    else if constexpr (requires { entry.term; })
        return entry.term;
    else
        return {};
}

/// A place of use, whose title is looked for only where it is wanted.
template <class T>
struct PlaceOfUse {
    const Project& project;
    const T& entry;

    QUuid id() const {
        if constexpr (Entity<T>)
            return entry.id.value();
        else
            return {};
    }
    Use use() const { return {typeName<T>(), id(), titleOf(project, entry)}; }
};

/// Calls `f(id, text, place)` for each id that points at something, with no text, and for each text.
template <class Place, class F>
void visit(const QString& value, const Place& place, const F& f) {
    if (!value.isEmpty())
        f(QUuid(), value, place);
}

template <class T, class Place, class F>
void visit(const Id<T>& value, const Place& place, const F& f) {
    if (value)
        f(value.value(), QString(), place);
}

template <class V, class Place, class F>
void visit(const V& value, const Place& place, const F& f) {
    if constexpr (isList<V>) {
        for (const auto& entry : value)
            visit(entry, place, f);
    } else if constexpr (OneOf<V>) {
        std::visit([&](const auto& one) { visit(one, place, f); }, value);
    } else if constexpr (Described<V>) {
        const auto visitFields = [&](const auto& inner) {
            forEachField<V>([&]<class D>(D d) {
                if constexpr (!isOwnId<V, D>())
                    visit(value.*d.pointer, inner, f);
            });
        };
        if constexpr (isPlaceOfUse<V>())
            visitFields(PlaceOfUse<V>{place.project, value});
        else
            visitFields(place);
    }
}

} // namespace

bool hasWords(const QString& text, const QString& words) {
    if (words.isEmpty())
        return false;
    const auto isLetter = [&](qsizetype at) {
        return at >= 0 && at < text.size() && text[at].isLetterOrNumber();
    };
    qsizetype at = text.indexOf(words, 0, Qt::CaseInsensitive);
    while (at >= 0 && (isLetter(at - 1) || isLetter(at + words.size())))
        at = text.indexOf(words, at + 1, Qt::CaseInsensitive);
    return at >= 0;
}

QList<Use> uses(const Project& project, QUuid id) {
    const GlossaryTerm* term = find(project, Id<GlossaryTerm>(id));
    QList<Use> found;
    const auto isUse = [&](QUuid target, const QString& text) {
        return term ? hasWords(text, term->term) : target == id;
    };
    visit(project, PlaceOfUse<Project>{project, project},
          [&](QUuid target, const QString& text, const auto& place) {
              // The fields of a place follow each other.
              const bool isNew = found.isEmpty() || found.last().id != place.id();
              if (isNew && place.id() != id && isUse(target, text))
                  found.append(place.use());
          });
    return found;
}

QHash<QUuid, int> useCounts(const Project& project) {
    QHash<QUuid, int> counts;
    QHash<QUuid, QUuid> last;
    visit(project, PlaceOfUse<Project>{project, project},
          [&](QUuid target, const QString&, const auto& place) {
              if (target.isNull())
                  return;
              const auto known = last.find(target);
              if (known != last.end() && *known == place.id())
                  return;
              last[target] = place.id();
              ++counts[target];
          });
    return counts;
}

} // namespace touchline
