#include "ui/document/unshared_bytes.h"

namespace touchline {

namespace {

template <class V>
qsizetype heapBytes(const V& before, const V& after) {
    if constexpr (std::same_as<V, QString> || std::same_as<V, QByteArray>) {
        return before.constData() == after.constData() ? 0 : before.size() * sizeof(typename V::value_type);
    } else if constexpr (isList<V>) {
        if (before.constData() == after.constData())
            return 0;
        qsizetype bytes = before.size() * sizeof(typename V::value_type);
        const typename V::value_type none{};
        for (qsizetype i = 0; i < before.size(); ++i)
            bytes += heapBytes(before[i], i < after.size() ? after[i] : none);
        return bytes;
    } else if constexpr (Described<V>) {
        qsizetype bytes = 0;
        forEachField<V>([&](auto field) { bytes += heapBytes(before.*field.pointer, after.*field.pointer); });
        return bytes;
    } else {
        return 0;
    }
}

} // namespace

qsizetype unsharedBytes(const Project& before, const Project& after) {
    return qsizetype(sizeof(Project)) + heapBytes(before, after);
}

} // namespace touchline
