#include "ui/panels/project_page.h"

#include "ui/panels/chips_field.h"
#include "ui/panels/choice_field.h"
#include "ui/panels/image_field.h"
#include "ui/panels/languages.h"
#include "ui/panels/text_field.h"

#include <QColor>

namespace touchline {

namespace {

Binding<int> bindLanguage(const QStringList& tags) {
    return {Form::tr("Change language"),
            [tags](const Project& project) { return int(tags.indexOf(project.about.language)); },
            [tags](const Project& project, int at) {
                return setAbout<&About::language>(project, tags.value(at));
            }};
}

Binding<int> bindPhase() {
    return {
        Form::tr("Change maturity phase"), [](const Project& project) { return int(project.about.phase); },
        [](const Project& project, int at) { return setAbout<&About::phase>(project, MaturityPhase(at)); }};
}

/// Only what is a colour; the first ones draw the map in the organisation's theme.
Chips bindColours() {
    return {Form::tr("Change colours"),
            [](const Project& project) {
                QList<Chip> chips;
                for (const QString& colour : project.about.colours)
                    chips.append({{}, colour});
                return chips;
            },
            [](const Project& project, const QString& text) {
                const QColor colour(text.trimmed());
                return colour.isValid()
                           ? setAbout<&About::colours>(project, project.about.colours + QList{colour.name()})
                           : project;
            },
            [](const Project& project, const Chip& chip) {
                QList<QString> colours = project.about.colours;
                colours.removeAll(chip.text);
                return setAbout<&About::colours>(project, colours);
            },
            [](const Project&) { return QStringList(); }};
}

} // namespace

void fillProjectPage(Form& form) {
    Document& document = form.document();
    const auto line = [&](const QString& label, const Binding<QString>& binding) {
        form.add(label, new LineField(document, binding));
    };
    line(Form::tr("Title"), bindAbout<&About::title>(Form::tr("Rename project")));
    line(Form::tr("Organisation"), bindAbout<&About::organisation>(Form::tr("Change organisation")));
    line(Form::tr("Team"), bindAbout<&About::team>(Form::tr("Change team")));
    form.add(Form::tr("Purpose: why we do this"),
             new TextField(document, bindAbout<&About::purpose>(Form::tr("Change purpose"))));
    line(Form::tr("Sponsor"), bindAbout<&About::sponsor>(Form::tr("Change sponsor")));
    const QStringList tags = languageTags(document.project().about.language);
    QStringList names;
    for (const QString& tag : tags)
        names.append(languageName(tag));
    form.add(Form::tr("Language of the texts"), new ChoiceField(document, names, bindLanguage(tags)));
    form.add(Form::tr("Maturity phase"),
             new ChoiceField(document,
                             {Form::tr("Assistant phase"), Form::tr("Service phase"), Form::tr("Line phase"),
                              Form::tr("Integration phase")},
                             bindPhase()));
    form.add(Form::tr("Colours of the organisation"), new ChipsField(document, bindColours(), "#1f4e8c"));
    form.add(Form::tr("Logo"), new ImageField(document, bindAbout<&About::logo>(Form::tr("Change logo"))));
}

} // namespace touchline
