#pragma once

#include "ui/drawing/subject.h"

namespace touchline {

/// Joins the emotional experience of a customer to that of the employee who shares her axis, where both are
/// low. The lanes must be there.
void addCoupledMarks(const Subject& customer, const Subject& employee, Layout& layout);

} // namespace touchline
