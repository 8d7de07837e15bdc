#include "core/edits/stages.h"

#include "core/model/clean_text.h"

namespace touchline {

Added<Stage> addStage(const Project& project, Id<Journey> journey, const QString& title, Id<Stage> before) {
    return inserted(project, journey, Stage{.title = cleanLine(title)}, before);
}

Project moveStage(const Project& project, Id<Stage> stage, Id<Stage> before) {
    return moved(project, stage, before, [](Stage&) {});
}

} // namespace touchline
