#pragma once

#include "core/model/fields.h"

namespace touchline {

BOOST_DEFINE_ENUM_CLASS(Severity, hint, warning, error)

/// How this house departs from the built-in setting of one rule, "J01" to "J30".
struct RuleSetting {
    Id<RuleSetting> id;
    QString rule;
    bool on = true;
    std::optional<Severity> severity; ///< none: as the maturity phase says
    QMap<QString, QString> parameters;
    Ext ext;

    bool operator==(const RuleSetting&) const = default;
};
BOOST_DESCRIBE_STRUCT(RuleSetting, (), (id, rule, on, severity, parameters, ext))

} // namespace touchline
