#include "app/language_choice.h"

#include "app/failure.h"

#include <QCoreApplication>

namespace touchline {

QString chosenLanguage(const QString& wanted) {
    if (wanted != u"en" && wanted != u"nl")
        throw UsageError(
            QCoreApplication::translate("CommandLine", "There is no language “%1”, only en and nl")
                .arg(excerpt(wanted)));
    return wanted;
}

} // namespace touchline
