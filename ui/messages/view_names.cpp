#include "ui/messages/view_names.h"

#include "core/edits/views.h"
#include "core/model/fields.h"
#include "ui/messages/error_text.h"

#include <QCoreApplication>

namespace touchline {

namespace {

/// Names from elsewhere can be anything.
template <class T>
QStringList names(const QList<T>& list) {
    QStringList names;
    for (const T& entry : list)
        names.append(entry.name.isEmpty() ? QCoreApplication::translate("Views", "No name yet")
                                          : excerpt(entry.name));
    return names;
}

template <DescribedEnum E>
QStringList texts(QString (*text)(E)) {
    QStringList texts;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>(
        [&](auto d) { texts.append(text(d.value)); });
    return texts;
}

} // namespace

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

QStringList namesOf(const QList<View>& views) {
    return names(views);
}

QStringList namesOf(const QList<Persona>& personas) {
    return names(personas);
}

QStringList themeTexts() {
    return texts(themeText);
}

QStringList densityTexts() {
    return texts(densityText);
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
