#include "ui/drawing/column_excerpt.h"

#include "core/model/lookup.h"

namespace touchline {

ColumnExcerpt::ColumnExcerpt(const Project& whole, const Journey& journey, const Layout& layout, int index)
    : project(whole), columns{layout.columns[index]} {
    Column& column = columns.first();
    const Step& step = *find(journey.steps, column.step);
    Journey part = journey;
    part.stages = {journey.stages[column.stage]};
    part.steps = {step};
    part.curves.clear();
    part.points.clear();
    part.cards.clear();
    std::copy_if(journey.cards.begin(), journey.cards.end(), std::back_inserter(part.cards),
                 [&step](const Card& card) { return card.step == step.id; });
    column.stage = 0;
    project.journeys = {part};
}

} // namespace touchline
