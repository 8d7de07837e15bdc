#include "ui/search/things.h"

#include "ui/search/place_words.h"

#include <array>

namespace touchline {

namespace {

/// The kinds in the order of the list.
constexpr std::array<const char*, 15> kinds{"Journey", "Stage",        "Step",       "Card",   "Persona",
                                            "Actor",   "Channel",      "Department", "Role",   "Principle",
                                            "Tag",     "GlossaryTerm", "Evidence",   "Metric", "BacklogItem"};

/// Whether it is the text by which people know the entry.
bool isName(const TextPlace& place) {
    return place.holder == place.type &&
           (place.field == QLatin1String("title") || place.field == QLatin1String("name") ||
            place.field == QLatin1String("text") || place.field == QLatin1String("term"));
}

class Things {
public:
    Things(const Wanted& wanted, int most) : wanted_(wanted), most_(most) {}

    template <auto>
    bool text(const QString& text, const TextPlace& place) {
        const auto kind =
            std::ranges::find(kinds, place.type, [](const char* k) { return QLatin1String(k); });
        if (kind == kinds.end() || !isName(place))
            return false;
        if (const Match match = wanted_.in(text); match <= Match::wordStart) {
            QList<Thing>& list = found_[size_t(kind - kinds.begin())][size_t(match)];
            if (list.size() < most_)
                list.append({place, text, {}});
        }
        return false;
    }

    QList<Thing> best() const {
        QList<Thing> things;
        for (const auto& [prefixes, words] : found_)
            things += (prefixes + words).mid(0, most_);
        return things;
    }

private:
    const Wanted& wanted_;
    const int most_;
    std::array<std::array<QList<Thing>, 2>, kinds.size()> found_; ///< by kind and match
};

} // namespace

QList<Thing> findThings(const Project& project, const Wanted& wanted, int most) {
    Things things(wanted, most);
    visitTexts(project, {}, things);
    QList<Thing> best = things.best();
    for (Thing& thing : best)
        thing.detail = placeWords(project, thing.place);
    return best;
}

} // namespace touchline
