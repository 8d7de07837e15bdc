#include "ui/drawing/coupled_marks.h"

#include "core/insight/coupled_low.h"
#include "core/model/lookup.h"
#include "ui/drawing/lanes/experience_lane.h"

namespace touchline {

namespace {

int experienceLane(const QList<LaneContent>& lanes, bool ofOther) {
    for (int i = 0; i < lanes.size(); ++i) {
        if (lanes[i].experience && lanes[i].ofOther == ofOther)
            return i;
    }
    return -1;
}

} // namespace

void addCoupledMarks(const Subject& customer, const Subject& employee, Layout& layout) {
    const int upper = experienceLane(layout.lanes, false), lower = experienceLane(layout.lanes, true);
    // Lows are those of the main personas.
    if (upper < 0 || lower < 0 || customer.persona != mainPersona(customer.project, customer.journey) ||
        employee.persona != mainPersona(employee.project, employee.journey))
        return;
    for (const CoupledLow& low : coupledLows(customer.project, customer.journey, employee.journey)) {
        const int above = customer.columnOf.value(low.customer, -1);
        const int below = employee.columnOf.value(low.employee, -1);
        if (above < 0 || below < 0 || customer.columns[above].row != customer.columns[below].row)
            continue;
        layout.coupled.append(
            {upper, lower, customer.run(above), employee.run(below), low.customerValue, low.employeeValue});
    }
    if (!layout.coupled.isEmpty())
        addLegendEntry(employee, LegendEntry::Kind::coupled, Ink::coupled,
                       employee.words(QT_TRANSLATE_NOOP("Picture", "low together")),
                       *layout.lanes[lower].experience);
}

} // namespace touchline
