#include "tests/support/any_project.h"

#include "core/model/ranges.h"
#include "core/model/walk.h"

#include <QRandomGenerator>

#include <map>
#include <string>

namespace touchline::testing {

namespace {

class AnyProject {
public:
    /// Lists have at most `longest` entries; `complete`: no field is left at its default on purpose.
    AnyProject(quint32 seed, int longest, bool complete)
        : random_(seed), longest_(longest), complete_(complete) {}

    Project project() {
        Project project;
        fill(project);
        for (Image& image : project.images) {
            if (!image.bytes.isEmpty())
                image.id = imageId(image.bytes);
        }
        for (Journey& journey : project.journeys)
            dropHomeless(journey);
        if (project.journeys.isEmpty())
            project.waves.clear();
        collectIds(project);
        point(project);
        for (Journey& journey : project.journeys)
            keepWithin(journey);
        for (Wave& wave : project.waves) {
            for (WaveResult& result : wave.results)
                keepOneTarget(result);
        }
        return project;
    }

private:
    int below(qsizetype end) { return random_.bounded(static_cast<int>(end)); }
    bool seldom() { return below(8) == 0; }

    // --- values -------------------------------------------------------------------------------------

    QString text() {
        static const QStringList pieces{" ",   "\n", "\t",     "a",     "Zz", "0", "&",     "<b>",
                                        "]]>", "\"", "'",      "&amp;", ";",  "é", "ß",     "İ",
                                        "漢",  "😀",  "\u200d", "−",     "…",  "#", "x=1,5", "%n"};
        QString text;
        for (int i = below(12); i > 0; --i)
            text += pieces[below(pieces.size())];
        return text.normalized(QString::NormalizationForm_C);
    }

    QByteArray bytes() {
        QByteArray bytes(1 + below(300), 0);
        for (char& byte : bytes)
            byte = static_cast<char>(below(256));
        return bytes;
    }

    QUuid uuid() {
        quint32 parts[4];
        random_.fillRange(parts);
        parts[0] |= 1;
        return QUuid::fromRfc4122(QByteArray(reinterpret_cast<const char*>(parts), sizeof parts));
    }

    double number(const Range& range) {
        switch (below(4)) {
        case 0:
            return range.lowest;
        case 1:
            return range.highest;
        default:
            return range.lowest + random_.generateDouble() * (range.highest - range.lowest);
        }
    }

    template <class Number>
    Number wholeNumber(const Range& range) {
        constexpr double lowest = std::numeric_limits<int>::min();
        constexpr double highest = std::numeric_limits<int>::max();
        return static_cast<Number>(std::clamp(number(range), lowest, highest));
    }

    /// The lists of the project itself are long enough for every enumerator, were it in use once per entry.
    int length() { return complete_ ? (depth_ == 0 ? longest_ : 3) : 1 + below(longest_); }

    template <class E>
    E enumerator() {
        QList<E> all;
        boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>(
            [&](auto d) { all.append(d.value); });
        return all[nextOf_[typeid(E).name()]++ % all.size()]; // in turn, so that none is missed
    }

    // --- the walk that fills ------------------------------------------------------------------------

    template <class Owner, class D, class T>
    void fillField(T& value) {
        if constexpr (isOptional<T>) {
            fillField<Owner, D>(value.emplace());
        } else if constexpr (std::same_as<T, QString>) {
            value = text();
        } else if constexpr (std::same_as<T, bool>) {
            value = below(2) == 1;
        } else if constexpr (std::same_as<T, double>) {
            value = number(range<D::pointer>);
        } else if constexpr (std::same_as<T, int> || std::same_as<T, qint64>) {
            value = wholeNumber<T>(range<D::pointer>);
        } else if constexpr (std::same_as<T, QDate>) {
            value = QDate(1, 1, 1).addDays(below(3'650'000));
        } else if constexpr (std::same_as<T, QDateTime>) {
            value = QDateTime::fromMSecsSinceEpoch(qint64(random_.generateDouble() * 4e12), Qt::UTC);
        } else if constexpr (DescribedEnum<T>) {
            value = enumerator<T>();
        } else if constexpr (isId<T>) {
            if constexpr (isOwnId<Owner, D>())
                value = T(uuid());
        } else if constexpr (Blob<T>) {
            value = bytes();
        } else if constexpr (TextMap<T>) {
            for (int i = below(3); i > 0; --i)
                value[text()] = text();
        } else if constexpr (OneOf<T>) {
            const auto chosen = static_cast<size_t>(below(std::variant_size_v<T>));
            boost::mp11::mp_with_index<std::variant_size_v<T>>(
                chosen, [&](auto index) { fill(value.template emplace<index>()); });
        } else if constexpr (isList<T>) {
            value.resize(length());
            ++depth_;
            for (auto& entry : value)
                fillField<Owner, D>(entry);
            --depth_;
        } else {
            fill(value);
        }
    }

    template <Described T>
    void fill(T& owner) {
        forEachField<T>([&]<class D>(D d) {
            if (isOwnId<T, D>() || complete_ || !seldom())
                fillField<T, D>(owner.*d.pointer);
        });
    }

    // --- references ---------------------------------------------------------------------------------

    struct IdCollector {
        std::map<std::string, QList<QUuid>>& ids;

        template <class Owner, class D, class T>
        void value(const T& value, const Place&) {
            if constexpr (isOwnId<Owner, D>()) {
                ids[typeid(Owner).name()].append(value.value());
                ids[typeid(void).name()].append(value.value());
            }
        }
        void list(const auto&, const Place&) {}
    };

    void collectIds(const Project& project) {
        IdCollector collector{ids_};
        walk(project, {}, collector);
    }

    template <class Owner, class D, class T>
    void pointField(T& value) {
        if constexpr (isList<T>) {
            for (auto& entry : value)
                pointField<Owner, D>(entry);
            if constexpr (isId<typename T::value_type>)
                value.removeIf([](const auto& id) { return id.isNull(); });
        } else if constexpr (OneOf<T>) {
            std::visit([&](auto& one) { point(one); }, value);
        } else if constexpr (Described<T>) {
            point(value);
        } else if constexpr (isId<T>) {
            if constexpr (!isOwnId<Owner, D>())
                value = anyTarget(value);
        }
    }

    template <Described T>
    void point(T& owner) {
        forEachField<T>([&]<class D>(D d) { pointField<T, D>(owner.*d.pointer); });
    }

    template <class T>
    Id<T> anyTarget(const Id<T>&) {
        const QList<QUuid>& known = ids_[typeid(T).name()];
        return known.isEmpty() ? Id<T>() : Id<T>(known[below(known.size())]);
    }

    // --- what the types do not say ------------------------------------------------------------------

    template <class T>
    Id<T> oneOf(const QList<T>& list) {
        return list[below(list.size())].id;
    }

    void dropHomeless(Journey& journey) {
        if (journey.stages.isEmpty())
            journey.steps.clear();
        if (journey.steps.isEmpty() || journey.curves.isEmpty())
            journey.points.clear();
        if (journey.lanes.isEmpty())
            journey.cards.clear();
        else
            journey.lanes.first().kind = LaneKind::pains;
    }

    void keepWithin(Journey& journey) {
        for (Step& step : journey.steps)
            step.stage = oneOf(journey.stages);
        for (Card& card : journey.cards) {
            card.lane = journey.lanes.first().id;
            card.step = journey.steps.isEmpty() || seldom() ? Id<Step>() : oneOf(journey.steps);
        }
        for (CurvePoint& point : journey.points) {
            point.curve = oneOf(journey.curves);
            point.step = oneOf(journey.steps);
        }
    }

    void keepOneTarget(WaveResult& result) {
        const int target = below(3);
        if (target == 0 || !result.step)
            result.step = {};
        else
            result.stage = {};
        if (result.step || result.stage)
            result.journey = {};
    }

    QRandomGenerator random_;
    int longest_;
    bool complete_;
    int depth_ = 0; ///< lists around the one that is being filled
    std::map<std::string, int> nextOf_;
    std::map<std::string, QList<QUuid>> ids_;
};

} // namespace

Project anyProject(quint32 seed, int longest) {
    return AnyProject(seed, longest, false).project();
}

Project completeProject(quint32 seed, int longest) {
    return AnyProject(seed, longest, true).project();
}

} // namespace touchline::testing
