#include "app/command_line.h"
#include "app/commands.h"
#include "app/failure.h"
#include "app/input.h"
#include "app/journey_choice.h"
#include "app/view_choice.h"
#include "core/file/output_files.h"
#include "core/file/project_json.h"
#include "core/model/lookup.h"
#include "core/model/scalar_text.h"
#include "ui/drawing/axis.h"
#include "ui/drawing/export.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <stdexcept>

namespace touchline {

namespace {

constexpr double largestScale = 16;

template <DescribedEnum E>
QStringList namesOf() {
    QStringList names;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>(
        [&](auto d) { names.append(toText(d.value)); });
    return names;
}

void describeOptions(QCommandLineParser& line) {
    line.setApplicationDescription(
        QCoreApplication::translate("CommandLine", "Writes the journeys of a file as a picture or as data."));
    line.addPositionalArgument("FILE",
                               QCoreApplication::translate("CommandLine", "The journey file to read."));
    line.addOptions({
        outputOption("OUT.{png,svg,pdf,json}"),
        {"journey",
         QCoreApplication::translate("CommandLine",
                                     "Only this journey. Without it, PNG and SVG show the first one of the "
                                     "view, PDF holds all of them, JSON the whole project."),
         "TITLE|ID"},
        {"view",
         QCoreApplication::translate(
             "CommandLine", "What is shown: a view of the project by its name, or one that is always "
                            "there, “full” or “management”."),
         "NAME"},
        {"scale",
         QCoreApplication::translate("CommandLine",
                                     "Pixels of a PNG for each 1/96 inch of the map, at most %1.")
             .arg(largestScale),
         "N"},
        {"page",
         QCoreApplication::translate("CommandLine",
                                     "Size of the paper; “fit” is one page as large as the map, “slide” is "
                                     "13.33 × 7.5 inch."),
         "fit|A4|A3|A2|A1|A0|slide", "fit"},
        {"portrait", QCoreApplication::translate("CommandLine", "The paper is upright.")},
        {"landscape", QCoreApplication::translate("CommandLine", "The paper is on its side; the default.")},
        {"theme",
         QCoreApplication::translate("CommandLine",
                                     "Colours of the picture, instead of the view’s; “print” is black and "
                                     "white."),
         namesOf<ThemeName>().join(u'|')},
        {"density",
         QCoreApplication::translate("CommandLine",
                                     "How much stands on a page, instead of the view’s; “wall” can be read "
                                     "from afar."),
         namesOf<Density>().join(u'|')},
        {"language",
         QCoreApplication::translate("CommandLine",
                                     "Language of the picture’s own words; without it, that of the journey."),
         "en|nl"},
    });
}

double scaleFrom(const QString& text) {
    bool isNumber = false;
    const double scale = text.toDouble(&isNumber);
    if (!isNumber || !(scale > 0) || scale > largestScale)
        throw UsageError(
            QCoreApplication::translate("CommandLine", "The scale “%1” is not a number above 0 and up to %2")
                .arg(excerpt(text), QString::number(largestScale)));
    return scale;
}

Paper paperFrom(const QString& text) {
    const QStringList names{"fit", "a4", "a3", "a2", "a1", "a0", "slide"};
    const qsizetype index = names.indexOf(text.toLower());
    if (index < 0)
        throw UsageError(QCoreApplication::translate(
                             "CommandLine", "There is no page “%1”, only fit, A4, A3, A2, A1, A0 and slide")
                             .arg(excerpt(text)));
    return Paper(index);
}

ThemeName themeFrom(const QString& text) {
    ThemeName theme{};
    if (!fromText(text.toLower(), theme))
        throw UsageError(QCoreApplication::translate("CommandLine", "There is no theme “%1”, only %2")
                             .arg(excerpt(text), namesOf<ThemeName>().join(", ")));
    return theme;
}

Density densityFrom(const QString& text) {
    Density density{};
    if (!fromText(text.toLower(), density))
        throw UsageError(QCoreApplication::translate("CommandLine", "There is no density “%1”, only %2")
                             .arg(excerpt(text), namesOf<Density>().join(", ")));
    return density;
}

ExportOptions optionsFrom(const QCommandLineParser& line) {
    if (line.isSet("portrait") && line.isSet("landscape"))
        throw UsageError(
            QCoreApplication::translate("CommandLine", "A page is either portrait or landscape"));
    ExportOptions options;
    options.paper = paperFrom(line.value("page"));
    options.portrait = line.isSet("portrait");
    if (options.portrait && options.paper == Paper::slide)
        throw UsageError(QCoreApplication::translate("CommandLine", "A slide is never portrait"));
    if (line.isSet("language"))
        options.language = languageFrom(line.value("language"));
    if (line.isSet("scale"))
        options.scale = scaleFrom(line.value("scale"));
    return options;
}

/// What the options change about a view.
struct Changes {
    std::optional<ThemeName> theme;
    std::optional<Density> density;
};

Changes changesFrom(const QCommandLineParser& line) {
    Changes changes;
    if (line.isSet("theme"))
        changes.theme = themeFrom(line.value("theme"));
    if (line.isSet("density"))
        changes.density = densityFrom(line.value("density"));
    return changes;
}

View viewFrom(const Project& project, const QCommandLineParser& line, const Changes& changes) {
    View view = line.isSet("view") ? chosenView(project, line.value("view")) : View();
    // The dark board is for a screen; who wants it in a file says so.
    if (view.theme == ThemeName::dark)
        view.theme = ThemeName::light;
    view.theme = changes.theme.value_or(view.theme);
    view.density = changes.density.value_or(view.density);
    return view;
}

Exported draw(const Project& project, const QList<Id<Journey>>& journeys, const ExportOptions& options,
              const QString& format) {
    try {
        if (format == u"pdf")
            return exportPdf(project, journeys, options);
        return format == u"png" ? exportPng(project, journeys.first(), options)
                                : exportSvg(project, journeys.first(), options);
    } catch (const std::length_error&) {
        throw UsageError(QCoreApplication::translate(
            "CommandLine", "The picture would be too large; choose a smaller --scale, a --page, or PDF"));
    }
}

void sayIgnoredOptions(const QCommandLineParser& line, const QString& format) {
    QStringList ignored;
    if (format != u"png")
        ignored << "scale";
    if (format == u"json")
        ignored +=
            QStringList{"journey", "view", "page", "portrait", "landscape", "theme", "density", "language"};
    for (const QString& option : ignored) {
        if (line.isSet(option))
            say(QCoreApplication::translate("CommandLine", "“--%1” makes no difference to %2.")
                    .arg(option, format.toUpper()));
    }
}

void sayLeftOut(const Project& project, const QList<Id<Journey>>& journeys, const QString& format) {
    if (format == u"pdf" || journeys.size() < 2)
        return;
    say(QCoreApplication::translate(
            "CommandLine", "The picture shows “%1”, the first of %n journeys; --journey names another.",
            nullptr, int(journeys.size()))
            .arg(excerpt(find(project.journeys, journeys.first())->title)));
}

void sayPages(const Exported& exported, const QStringList& paths) {
    for (const ExportNotice notice : exported.notices)
        say(noticeText(notice));
    if (paths.size() > 1) {
        QStringList names;
        for (const QString& path : paths)
            names << QFileInfo(path).fileName();
        say(QCoreApplication::translate("CommandLine", "%n pages: %1", nullptr, int(paths.size()))
                .arg(names.join(u", ")));
    }
}

} // namespace

void exportCommand(const QStringList& arguments) {
    QCommandLineParser line;
    describeOptions(line);
    if (!parse(line, arguments, 1))
        return;
    const QString out = outputPath(line, {"png", "svg", "pdf", "json"});
    const QString format = QFileInfo(out).suffix().toLower();
    ExportOptions options = optionsFrom(line);
    const Changes changes = changesFrom(line);

    const Project project = inputProject(line.positionalArguments().first());
    Exported exported;
    QList<Id<Journey>> journeys;
    if (format == u"json") {
        exported.pages = {withFile(out, [&] { return toJson(project); })};
    } else {
        options.view = viewFrom(project, line, changes);
        journeys = wantedJourneys(project, options.view, line);
        exported = draw(project, journeys, options, format);
    }

    const QStringList paths = pagePaths(out, exported.pages.size());
    withFile(out, [&] { writePages(paths, exported.pages); });
    sayIgnoredOptions(line, format);
    sayLeftOut(project, journeys, format);
    sayPages(exported, paths);
}

} // namespace touchline
