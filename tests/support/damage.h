#pragma once

#include <QByteArray>
#include <QRandomGenerator>

/// What disks, cables and transfers do to bytes.
namespace touchline::testing {

enum class Damage { bit, byte, cut, end, swap };
inline constexpr Damage damages[] = {Damage::bit, Damage::byte, Damage::cut, Damage::end, Damage::swap};

/// The bytes with one piece of damage.
inline QByteArray damaged(QByteArray bytes, Damage damage, QRandomGenerator& random) {
    const auto at = random.bounded(int(bytes.size()));
    const auto length = 1 + random.bounded(64);
    switch (damage) {
    case Damage::bit:
        bytes[at] = char(bytes[at] ^ (1 << random.bounded(8)));
        break;
    case Damage::byte:
        bytes[at] = char(random.bounded(256));
        break;
    case Damage::cut:
        bytes.remove(at, length);
        break;
    case Damage::end:
        bytes.truncate(at);
        break;
    case Damage::swap: {
        const auto other = random.bounded(int(bytes.size()));
        const QByteArray block = bytes.mid(at, length);
        bytes.replace(at, block.size(), bytes.mid(other, block.size()));
        bytes.replace(other, std::min(block.size(), bytes.size() - other), block);
        break;
    }
    }
    return bytes;
}

} // namespace touchline::testing
