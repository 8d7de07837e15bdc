#include "ui/messages/view_names.h"

#include "core/edits/views.h"

#include <QCoreApplication>

namespace touchline {

QString viewName(const Words& words, ViewKind kind) {
    return kind == ViewKind::management ? words(QT_TRANSLATE_NOOP("Picture", "Management"))
                                        : words(QT_TRANSLATE_NOOP("Picture", "Full"));
}

QList<View> offeredViews(const Words& words, const Project& project) {
    QList<View> views;
    for (const ViewKind kind : {ViewKind::full, ViewKind::management}) {
        const QString name = viewName(words, kind);
        if (!viewNamed(project, name))
            views.append({.name = name, .kind = kind});
    }
    return views + project.views;
}

QString themeText(ThemeName theme) {
    switch (theme) {
    case ThemeName::light:
        return QCoreApplication::translate("Views", "Light");
    case ThemeName::high_contrast:
        return QCoreApplication::translate("Views", "High contrast");
    case ThemeName::print:
        return QCoreApplication::translate("Views", "Black-and-white print");
    case ThemeName::organisation:
        return QCoreApplication::translate("Views", "Colours of the organisation");
    case ThemeName::dark:
        return QCoreApplication::translate("Views", "Dark, for the screen");
    }
    Q_UNREACHABLE();
}

QString densityText(Density density) {
    switch (density) {
    case Density::comfortable:
        return QCoreApplication::translate("Views", "Comfortable");
    case Density::compact:
        return QCoreApplication::translate("Views", "Compact");
    case Density::wall:
        return QCoreApplication::translate("Views", "Wall, to be read from afar");
    }
    Q_UNREACHABLE();
}

} // namespace touchline
