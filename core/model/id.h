#pragma once

#include <QHash>
#include <QString>
#include <QUuid>

namespace touchline {

/// A random 128-bit name of one `T`, strongly typed; null means "refers to nothing".
/// Written as 32 hex digits.
template <class T>
class Id {
public:
    Id() = default;
    explicit Id(QUuid value) : value_(value) {}

    static Id create() { return Id(QUuid::createUuid()); }

    bool isNull() const { return value_.isNull(); }
    explicit operator bool() const { return !isNull(); }
    QUuid value() const { return value_; }
    /// 32 lower-case hex digits, or nothing for a null id.
    QString text() const { return isNull() ? QString() : value_.toString(QUuid::Id128); }

    auto operator==(const Id& other) const -> bool { return value_ == other.value_; }
    auto operator<(const Id& other) const -> bool { return value_ < other.value_; }

private:
    QUuid value_;
};

template <class T>
size_t qHash(const Id<T>& id, size_t seed = 0) {
    return qHash(id.value(), seed);
}

} // namespace touchline
