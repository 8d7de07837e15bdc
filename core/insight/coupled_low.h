#pragma once

#include "core/model/project.h"

/// Where a customer and the employee who serves her are low together.
namespace touchline {

/// At or below this, a realised experience is low.
inline constexpr double lowValue = -0.5;

/// Linked steps of which both realised emotional values, each of the journey's main persona, are low.
struct CoupledLow {
    Id<Step> customer;
    Id<Step> employee;
    double customerValue = 0; ///< -2..-0.5
    double employeeValue = 0; ///< -2..-0.5
};

/// In the order of the employee's steps.
QList<CoupledLow> coupledLows(const Project& project, const Journey& customer, const Journey& employee);

/// Those of a journey with the journey that it serves, or with all that serve it.
QList<CoupledLow> coupledLows(const Project& project, const Journey& journey);

} // namespace touchline
