#include "app/view_choice.h"

#include "app/command_line.h"
#include "app/failure.h"
#include "app/language.h"
#include "core/edits/views.h"
#include "ui/messages/view_names.h"

#include <QCoreApplication>

namespace touchline {

View chosenView(const Project& project, const QString& wanted) {
    if (const View* view = viewNamed(project, wanted))
        return *view;
    for (const ViewKind kind : {ViewKind::full, ViewKind::management}) {
        for (const char* language : {"en", "nl"}) {
            if (viewName(Words(language), kind).compare(wanted, Qt::CaseInsensitive) == 0)
                return {.kind = kind};
        }
    }
    QStringList names;
    for (const View& view : offeredViews(Words(userLanguage()), project))
        names << view.name;
    throw UsageError(QCoreApplication::translate("CommandLine", "There is no view “%1”, only %2")
                         .arg(excerpt(wanted), listed(names)));
}

} // namespace touchline
