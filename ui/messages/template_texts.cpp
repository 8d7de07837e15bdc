#include "ui/messages/template_texts.h"

#include "core/file/templates.h"

#include <QCoreApplication>
#include <QMap>

namespace touchline {

namespace {

struct Texts {
    const char* title;
    const char* sentence;
};

const QMap<QString, Texts>& texts() {
    static const QMap<QString, Texts> texts{
        {"first-session",
         {QT_TRANSLATE_NOOP("Templates", "First session"),
          QT_TRANSLATE_NOOP("Templates", "An empty map with five lanes, to fill together in one sitting.")}},
        {"sample",
         {QT_TRANSLATE_NOOP("Templates", "Sample: moving house"),
          QT_TRANSLATE_NOOP("Templates", "A finished project that shows the whole method.")}},
        {"customer-journey",
         {QT_TRANSLATE_NOOP("Templates", "Customer journey"),
          QT_TRANSLATE_NOOP("Templates",
                            "Steps that most journeys share, to put in your customer’s words.")}},
        {"blueprint",
         {QT_TRANSLATE_NOOP("Templates", "Service blueprint"),
          QT_TRANSLATE_NOOP("Templates", "What customers see, and all that happens behind it.")}},
        {"complaint",
         {QT_TRANSLATE_NOOP("Templates", "Complaint and recovery"),
          QT_TRANSLATE_NOOP("Templates", "From something going wrong to trust that is back.")}},
        {"life-event",
         {QT_TRANSLATE_NOOP("Templates", "Life event"),
          QT_TRANSLATE_NOOP("Templates", "A citizen or patient who deals with several organisations.")}},
        {"onboarding",
         {QT_TRANSLATE_NOOP("Templates", "Employee onboarding"),
          QT_TRANSLATE_NOOP("Templates", "The first months of a new colleague.")}},
    };
    return texts;
}

} // namespace

QStringList templatesInOrder() {
    QStringList names = templateNames();
    for (const char* first : {sampleTemplate, firstTemplate}) {
        names.removeAll(first);
        names.prepend(first);
    }
    return names;
}

QString templateTitle(const QString& name) {
    const char* title = texts().value(name).title;
    return title ? QCoreApplication::translate("Templates", title) : name;
}

QString templateSentence(const QString& name) {
    const char* sentence = texts().value(name).sentence;
    return sentence ? QCoreApplication::translate("Templates", sentence) : QString();
}

} // namespace touchline
