#include "ui/window/import_flow.h"

#include "core/edits/follow_wave.h"
#include "core/exchange/import_result.h"
#include "ui/dialogs/log_dialog.h"
#include "ui/dialogs/survey_dialog.h"
#include "ui/document/recent_files.h"
#include "ui/messages/error_text.h"
#include "ui/messages/message.h"
#include "ui/messages/survey_text.h"
#include "ui/window/kept_mappings.h"
#include "ui/work/background_work.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

namespace touchline {

namespace {

void askForFile(const Document& document, const QString& title, const QStringList& filters, QWidget& window,
                const std::function<void(const QString&)>& next) {
    auto* dialog = new QFileDialog(&window, title, folderFor(document));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(filters + QStringList{QCoreApplication::translate("Import", "All files (*)")});
    QObject::connect(dialog, &QFileDialog::fileSelected, &window, next);
    dialog->open();
}

void takeSurvey(Document& document, const SurveyDialog& dialog, QWidget& window) {
    const SurveyMapping mapping = dialog.mapping();
    const SurveyImport import = importSurvey(document.project(), dialog.answers(), mapping, dialog.target());
    keepSurveyMapping(dialog.answers().headings, mapping);
    document.perform(QCoreApplication::translate("Import", "Import survey"),
                     followWave(import.project, import.wave));
    const QStringList texts = importTexts(import, dialog.answers(), mapping);
    showNotices(window, texts.first(), texts.mid(1));
}

void askAboutSurvey(Document& document, Id<Journey> journey, const QString& path, const QByteArray& head,
                    QWidget& window) {
    const QStringList headings = previewOf(head, guessedDialect(head), 0).headings;
    auto* dialog =
        new SurveyDialog(document.project(), journey, path, head, keptSurveyMapping(headings), &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, &window,
                     [&document, dialog, &window] { takeSurvey(document, *dialog, window); });
    dialog->open();
}

void askAboutLog(Document& document, Id<Journey> journey, const QString& path, const QByteArray& head,
                 QWidget& window) {
    auto* dialog =
        new LogDialog(document.project(), journey, path, head, keptLogMapping(journey.text()), &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, &window, [&document, dialog] {
        keepLogMapping(dialog->journey().text(), dialog->mapping());
        document.perform(QCoreApplication::translate("Import", "Import event log"),
                         setBehaviours(document.project(), dialog->behaviours()));
    });
    dialog->open();
}

/// Hands the start of the file to `next`, or says what is wrong with it.
void lookInto(const QString& path, QWidget& window, const std::function<void(const QByteArray&)>& next) {
    runBehind(
        window, QCoreApplication::translate("Import", "Looking into “%1”…").arg(QFileInfo(path).fileName()),
        [path] {
            ByteSource source = unpacked(bytesOfFile(path));
            return headOf(source, csvHeadSize);
        },
        [path, &window, next](const QFuture<QByteArray>& head) {
            try {
                next(head.result());
            } catch (const FileError& error) {
                showFailure(window, errorText(error, path));
            } catch (const ImportError& error) {
                showFailure(window, errorText(error, path));
            }
        });
}

} // namespace

void startSurveyImport(Document& document, Id<Journey> journey, QWidget& window) {
    askForFile(document, QCoreApplication::translate("Import", "Import Survey"),
               {QCoreApplication::translate("Import", "Tables as text (*.csv *.tsv *.txt)")}, window,
               [&document, journey, &window](const QString& path) {
                   importSurveyFile(document, journey, path, window);
               });
}

void startLogImport(Document& document, Id<Journey> journey, QWidget& window) {
    askForFile(document, QCoreApplication::translate("Import", "Import Event Log"),
               {QCoreApplication::translate("Import", "Event logs (*.csv *.xes *.gz *.tsv *.txt)")}, window,
               [&document, journey, &window](const QString& path) {
                   importLogFile(document, journey, path, window);
               });
}

void importSurveyFile(Document& document, Id<Journey> journey, const QString& path, QWidget& window) {
    lookInto(path, window, [&document, journey, path, &window](const QByteArray& head) {
        askAboutSurvey(document, journey, path, head, window);
    });
}

void importLogFile(Document& document, Id<Journey> journey, const QString& path, QWidget& window) {
    lookInto(path, window, [&document, journey, path, &window](const QByteArray& head) {
        askAboutLog(document, journey, path, head, window);
    });
}

} // namespace touchline
