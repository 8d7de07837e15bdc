#pragma once

#include "core/exchange/byte_source.h"

#include <atomic>
#include <exception>
#include <memory>

namespace touchline {

/// Reading was stopped by who no longer wants the result.
class Stopped : public std::exception {
public:
    const char* what() const noexcept override { return "stopped"; }
};

/// The same bytes, until someone says stop; then it throws Stopped.
inline ByteSource watched(ByteSource source, std::shared_ptr<const std::atomic<bool>> stop) {
    return [source = std::move(source), stop = std::move(stop)](char* to, qint64 most) {
        if (*stop)
            throw Stopped();
        return source(to, most);
    };
}

} // namespace touchline
