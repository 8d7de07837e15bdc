#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace touchline {

QString userLanguage() {
    for (const QString& tag : QLocale::system().uiLanguages()) {
        const QString language = tag.section(u'-', 0, 0);
        if (language == u"nl" || language == u"en")
            return language;
    }
    return "en";
}

void speak(const QString& language) {
    // Later translators are asked first, so Dutch after English is Dutch.
    const auto install = [](const QString& file, const QString& folder) {
        auto* translator = new QTranslator(QCoreApplication::instance());
        if (translator->load(file, folder))
            QCoreApplication::installTranslator(translator);
    };
    install("qtbase_" + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install("touchline_" + language, ":/translations");
}

QString inUserLanguage(const char* context, const char* text) {
    QTranslator translator;
    const bool loaded = translator.load("touchline_" + userLanguage(), ":/translations");
    const QString translated = loaded ? translator.translate(context, text) : QString();
    return translated.isEmpty() ? QString::fromUtf8(text) : translated;
}

} // namespace touchline
