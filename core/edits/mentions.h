#pragma once

#include "core/model/fields.h"

#include <algorithm>

namespace touchline {

/// Whether one of these ids, a set of them or the keys of a hash, stands anywhere in the value.
template <class V>
bool mentions(const V& value, const auto& ids) {
    bool found = false;
    if constexpr (isId<V>) {
        found = ids.contains(value.value());
    } else if constexpr (isList<V>) {
        found =
            std::any_of(value.begin(), value.end(), [&](const auto& entry) { return mentions(entry, ids); });
    } else if constexpr (Described<V>) {
        forEachField<V>([&](auto field) { found = found || mentions(value.*field.pointer, ids); });
    } else if constexpr (OneOf<V>) {
        found = std::visit([&](const auto& one) { return mentions(one, ids); }, value);
    }
    return found;
}

} // namespace touchline
