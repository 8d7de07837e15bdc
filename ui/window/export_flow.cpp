#include "ui/window/export_flow.h"

#include "core/file/output_files.h"
#include "core/file/project_json.h"
#include "core/model/lookup.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/document/recent_files.h"
#include "ui/drawing/axis.h"
#include "ui/drawing/report/export_gap_report.h"
#include "ui/messages/error_text.h"
#include "ui/messages/message.h"
#include "ui/work/background_work.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

#include <functional>
#include <stdexcept>

namespace touchline {

namespace {

Exported exported(const Project& project, Id<Journey> journey, ExportFormat format,
                  const ExportOptions& options) {
    switch (format) {
    case ExportFormat::png:
        return exportPng(project, journey, options);
    case ExportFormat::svg:
        return exportSvg(project, journey, options);
    case ExportFormat::pdf:
        return exportPdf(project, journeysOf(project, options.view), options);
    case ExportFormat::json:
        break;
    }
    return {{toJson(project)}, {}};
}

void sayWritten(const QList<ExportNotice>& about, const QStringList& paths, QWidget& window) {
    QStringList notices;
    for (const ExportNotice notice : about)
        notices.append(noticeText(notice));
    if (paths.size() > 1)
        notices.append(QCoreApplication::translate("Export", "There are %n pages, each in a file of its own.",
                                                   nullptr, int(paths.size())));
    if (!notices.isEmpty())
        showNotices(window,
                    QCoreApplication::translate("Export", "“%1” was written.")
                        .arg(QFileInfo(paths.first()).fileName()),
                    notices);
}

void write(const Exported& result, const QStringList& paths, QWidget& window) {
    runBehind(
        window,
        QCoreApplication::translate("Export", "Writing “%1”…").arg(QFileInfo(paths.first()).fileName()),
        [pages = result.pages, paths] {
            writePages(paths, pages);
            return true;
        },
        [notices = result.notices, paths, &window](const QFuture<bool>& written) {
            try {
                written.result();
                sayWritten(notices, paths, window);
            } catch (const FileError& error) {
                showFailure(window, errorText(error, paths.first()));
            }
        });
}

/// Writes to `chosen`, or to a name made of it that ends as the format does. What the user has not agreed to
/// replace yet is asked about.
void writeAsked(const Exported& result, const QString& suffix, const QString& chosen, QWidget& window) {
    const QString ending = u'.' + suffix;
    const bool isNamed = chosen.endsWith(ending, Qt::CaseInsensitive);
    const QStringList paths = pagePaths(isNamed ? chosen : chosen + ending, result.pages.size());
    QStringList replaced;
    for (const QString& path : paths) {
        if (path != chosen && QFileInfo::exists(path))
            replaced.append(QFileInfo(path).fileName());
    }
    if (replaced.isEmpty())
        return write(result, paths, window);
    askFirst(
        window,
        QCoreApplication::translate("Export", "%n file(s) would be replaced.", nullptr, int(replaced.size())),
        replaced, QCoreApplication::translate("Export", "&Replace"),
        [result, paths, &window] { write(result, paths, window); });
}

void draw(const std::function<Exported()>& make, const QString& suffix, const QString& chosen,
          QWidget& window) {
    runBehind(window,
              QCoreApplication::translate("Export", "Drawing “%1”…").arg(QFileInfo(chosen).fileName()), make,
              [suffix, chosen, &window](const QFuture<Exported>& drawn) {
                  try {
                      writeAsked(drawn.result(), suffix, chosen, window);
                  } catch (const FileError& error) {
                      showFailure(window, errorText(error, chosen));
                  } catch (const std::length_error&) {
                      showFailure(window,
                                  QCoreApplication::translate(
                                      "Export", "This picture would be too large; choose a paper, or PDF."));
                  }
              });
}

/// Asks where to write a file of one of these kinds, the first unless another is chosen; `name` has no
/// ending.
void askForFile(const Document& document, const QString& name, const QStringList& suffixes, QWidget& window,
                const std::function<void(const QString& path, const QString& suffix)>& go) {
    auto* dialog =
        new QFileDialog(&window, QCoreApplication::translate("Export", "Export"), folderFor(document));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffixes.first());
    QStringList filters;
    for (const QString& suffix : suffixes)
        filters.append(suffix.toUpper() + " (*." + suffix + ')');
    dialog->setNameFilters(filters);
    dialog->selectFile(QString(name).replace(u'/', u'-') + u'.' + suffixes.first());
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
                     [dialog, filters, suffixes](const QString& filter) {
                         dialog->setDefaultSuffix(suffixes.value(filters.indexOf(filter)));
                     });
    QObject::connect(dialog, &QFileDialog::fileSelected, &window,
                     [dialog, suffixes, go](const QString& path) {
                         const QString ending = QFileInfo(path).suffix().toLower();
                         go(path, suffixes.contains(ending) ? ending : dialog->defaultSuffix());
                     });
    dialog->open();
}

/// What a file about the journey is called.
QString nameFor(const Project& project, Id<Journey> journey) {
    const Journey* open = find(project.journeys, journey);
    return open && !open->title.isEmpty() ? open->title : project.about.title;
}

} // namespace

void startExport(const Document& document, Id<Journey> journey, const ShownView& shown, QWidget& window) {
    // With what was changed about the shown one.
    QList<View> views = shown.offered();
    View& now = views[shown.chosen()];
    now = shown.view();
    auto* choice = new ExportDialog(views, shown.chosen(), &window);
    choice->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(choice, &QDialog::accepted, &window, [&document, journey, choice, &window] {
        const auto make = [project = document.project(), journey, format = choice->format(),
                           options = choice->options()] {
            return exported(project, journey, format, options);
        };
        askForFile(document, nameFor(document.project(), journey), {suffixOf(choice->format())}, window,
                   [make, &window](const QString& path, const QString& suffix) {
                       draw(make, suffix, path, window);
                   });
    });
    choice->open();
}

void startGapReport(const Document& document, Id<Journey> journey, const View& view, QWidget& window) {
    const Project project = document.project();
    const QString name =
        QCoreApplication::translate("Export", "Gap report, %1").arg(nameFor(project, journey));
    askForFile(document, name, {"pdf", "html"}, window,
               [project, journey, view, &window](const QString& path, const QString& suffix) {
                   const ReportFormat format = suffix == u"html" ? ReportFormat::html : ReportFormat::pdf;
                   draw(
                       [=] {
                           return Exported{{exportGapReport(project, journey, view, {}, format)}, {}};
                       },
                       suffix, path, window);
               });
}

} // namespace touchline
