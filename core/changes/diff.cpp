#include "core/changes/diff.h"

#include "core/changes/order.h"
#include "core/model/scalar_text.h"
#include "core/model/type_name.h"

#include <QStringList>

#include <algorithm>

namespace touchline {

namespace {

// --- values as texts --------------------------------------------------------------------------------

QString told(const Scalar auto& value) {
    return toText(value);
}

QString told(const Described auto& value);

template <class T>
QString told(const QList<T>& list) {
    QStringList texts;
    for (const T& entry : list)
        texts << told(entry);
    return texts.join(QStringLiteral(", "));
}

QString told(const Described auto& value) {
    QStringList texts;
    forEachField<std::remove_cvref_t<decltype(value)>>(
        [&](auto d) { texts << QLatin1String(d.name) + u' ' + told(value.*d.pointer); });
    return texts.join(u' ');
}

/// The first text that says something: title, name or text of an entry.
template <Described T>
QString label(const T& entry) {
    QString text;
    forEachField<T>([&](auto d) {
        if constexpr (std::same_as<FieldOf<T, decltype(d)>, QString>) {
            if (text.isEmpty())
                text = entry.*d.pointer;
        }
    });
    return text;
}

template <Entity T>
QList<QUuid> idsOf(const QList<T>& list) {
    QList<QUuid> ids;
    ids.reserve(list.size());
    for (const T& entry : list)
        ids.append(entry.id.value());
    return ids;
}

// --- where a change is ------------------------------------------------------------------------------

/// A field within an entry; chained on the stack, turned into text only for a change.
struct Field {
    const Field* above = nullptr;
    const char* name = nullptr;

    QString text() const {
        const QString own = QLatin1String(name);
        return above ? above->text() + u'/' + own : own;
    }
};

struct Entry {
    const Entry* above = nullptr;
    const Field* list = nullptr;
    const char* type = nullptr;
    QUuid id;

    QString place() const {
        return above ? above->place() + u'/' + list->text() + u'/' + id.toString(QUuid::Id128) : QString();
    }
};

// --- the walk ---------------------------------------------------------------------------------------

class Differences {
public:
    QList<Change> list;

    template <Described T>
    void compareFields(const T& before, const T& after, const Entry& entry, const Field* above = nullptr) {
        forEachField<T>([&](auto d) {
            compare(before.*d.pointer, after.*d.pointer, entry, Field{above, d.name});
        });
    }

private:
    using Kind = Change::Kind;

    void add(Kind kind, const Entry& entry, const QString& before, const QString& after,
             const QString& field = {}) {
        list.append({kind, QLatin1String(entry.type), entry.id, entry.place(), field, before, after});
    }

    template <class T>
    requires Scalar<T> || StoredList<T>::value void compare(const T& before, const T& after,
                                                            const Entry& entry, const Field& field) {
        if (!(before == after))
            add(Kind::changed, entry, told(before), told(after), field.text());
    }

    void compare(const QByteArray& before, const QByteArray& after, const Entry& entry, const Field& field) {
        if (before != after)
            add(Kind::changed, entry, imageId(before).text(), imageId(after).text(), field.text());
    }

    void compare(const QMap<QString, QString>& before, const QMap<QString, QString>& after,
                 const Entry& entry, const Field& field) {
        if (before == after)
            return;
        QMap<QString, QString> keys = before;
        keys.insert(after);
        for (auto it = keys.cbegin(); it != keys.cend(); ++it) {
            const bool isSame = before.contains(it.key()) == after.contains(it.key()) &&
                                before.value(it.key()) == after.value(it.key());
            if (!isSame) {
                add(Kind::changed, entry, before.value(it.key()), after.value(it.key()),
                    field.text() + u'/' + it.key());
            }
        }
    }

    template <OneOf T>
    void compare(const T& before, const T& after, const Entry& entry, const Field& field) {
        const auto kindAndFields = [](const auto& one) {
            return (QLatin1String(kindName(&one)) + u' ' + told(one)).trimmed();
        };
        if (!(before == after)) {
            add(Kind::changed, entry, std::visit(kindAndFields, before), std::visit(kindAndFields, after),
                field.text());
        }
    }

    template <Described T>
    void compare(const T& before, const T& after, const Entry& entry, const Field& field) {
        compareFields(before, after, entry, &field);
    }

    template <Entity T>
    void compare(const QList<T>& before, const QList<T>& after, const Entry& owner, const Field& field) {
        if (before.isSharedWith(after))
            return;
        const auto entryOf = [&](const T& entry) {
            return Entry{&owner, &field, typeName<T>(), entry.id.value()};
        };
        const auto isSame = [](const T& a, const T& b) { return a.id == b.id; };
        if (std::equal(before.begin(), before.end(), after.begin(), after.end(), isSame)) {
            for (qsizetype i = 0; i < before.size(); ++i)
                compareFields(before[i], after[i], entryOf(after[i]));
            return;
        }
        const OrderChange order = orderChange(idsOf(before), idsOf(after));
        for (const qsizetype place : order.removed)
            add(Kind::removed, entryOf(before[place]), label(before[place]), {});
        for (const qsizetype place : order.added)
            add(Kind::added, entryOf(after[place]), {}, label(after[place]));
        for (const OrderChange::Kept& kept : order.kept) {
            const Entry entry = entryOf(after[kept.after]);
            if (kept.moved)
                add(Kind::moved, entry, QString::number(kept.before + 1), QString::number(kept.after + 1));
            compareFields(before[kept.before], after[kept.after], entry);
        }
    }
};

} // namespace

QList<Change> diff(const Project& before, const Project& after) {
    Differences differences;
    differences.compareFields(before, after, {.type = typeName<Project>()});
    return differences.list;
}

} // namespace touchline
