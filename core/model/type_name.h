#pragma once

#include <boost/core/demangle.hpp>
#include <string>
#include <type_traits>
#include <typeinfo>

namespace touchline {

/// "Step" for touchline::Step, the empty text for void.
template <class T>
const char* typeName() {
    if constexpr (std::is_void_v<T>) {
        return "";
    } else {
        static const std::string name = [] {
            const std::string full = boost::core::demangle(typeid(T).name());
            return full.substr(full.rfind(':') + 1);
        }();
        return name.c_str();
    }
}

} // namespace touchline
