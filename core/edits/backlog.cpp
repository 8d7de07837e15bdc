#include "core/edits/backlog.h"

#include "core/model/clean_text.h"

namespace touchline {

namespace {

QString freeCode(const QList<BacklogItem>& backlog) {
    int highest = 0;
    for (const BacklogItem& item : backlog) {
        if (item.code.startsWith(u'O'))
            highest = std::max(highest, item.code.mid(1).toInt());
    }
    return u'O' + QString::number(highest + 1);
}

} // namespace

Added<BacklogItem> addBacklogItem(const Project& project, BacklogKind kind, const QString& text,
                                  Id<Step> step) {
    if (isFull(project.backlog) || (step && !find(project, step)))
        return {project, {}};
    BacklogItem item{.id = Id<BacklogItem>::create(),
                     .code = freeCode(project.backlog),
                     .kind = kind,
                     .text = cleanText(text)};
    if (step)
        item.steps = {step};
    Project next = project;
    next.backlog.append(item);
    return {next, item.id};
}

} // namespace touchline
