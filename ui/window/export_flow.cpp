#include "ui/window/export_flow.h"

#include "core/file/output_files.h"
#include "core/file/project_json.h"
#include "core/model/lookup.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/message.h"
#include "ui/drawing/axis.h"
#include "ui/messages/error_text.h"
#include "ui/window/background_work.h"
#include "ui/window/recent_files.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

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
void writeAsked(const Exported& result, ExportFormat format, const QString& chosen, QWidget& window) {
    const QString suffix = u'.' + suffixOf(format);
    const bool isNamed = chosen.endsWith(suffix, Qt::CaseInsensitive);
    const QStringList paths = pagePaths(isNamed ? chosen : chosen + suffix, result.pages.size());
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

void draw(const Project& project, Id<Journey> journey, ExportFormat format, const ExportOptions& options,
          const QString& chosen, QWidget& window) {
    runBehind(
        window, QCoreApplication::translate("Export", "Drawing “%1”…").arg(QFileInfo(chosen).fileName()),
        [project, journey, format, options] { return exported(project, journey, format, options); },
        [format, chosen, &window](const QFuture<Exported>& drawn) {
            try {
                writeAsked(drawn.result(), format, chosen, window);
            } catch (const FileError& error) {
                showFailure(window, errorText(error, chosen));
            } catch (const std::length_error&) {
                showFailure(window,
                            QCoreApplication::translate(
                                "Export", "This picture would be too large; choose a paper, or PDF."));
            }
        });
}

void askForFile(const Project& project, const QString& folder, const QString& name, Id<Journey> journey,
                const ExportDialog& choice, QWidget& window) {
    auto* dialog = new QFileDialog(&window, QCoreApplication::translate("Export", "Export"), folder);
    const QString suffix = suffixOf(choice.format());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->setNameFilter(suffix.toUpper() + " (*." + suffix + ')');
    dialog->selectFile(QString(name).replace(u'/', u'-') + u'.' + suffix);
    QObject::connect(dialog, &QFileDialog::fileSelected, &window,
                     [project, journey, format = choice.format(), options = choice.options(), &window](
                         const QString& path) { draw(project, journey, format, options, path, window); });
    dialog->open();
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
        const Project& project = document.project();
        const Journey* open = find(project.journeys, journey);
        const QString name = open && !open->title.isEmpty() ? open->title : project.about.title;
        askForFile(project, folderFor(document), name, journey, *choice, window);
    });
    choice->open();
}

} // namespace touchline
