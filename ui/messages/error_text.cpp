#include "ui/messages/error_text.h"

#include "core/file/entry_names.h"
#include "core/model/clean_text.h"
#include "ui/messages/picture_text.h"

#include <QCoreApplication>
#include <QDir>

namespace touchline {

namespace {

QString quoted(const QString& path) {
    return cleanLine(QDir::toNativeSeparators(path));
}

/// The sentence with its full stop, and what people who mend files want to know.
QString withDetail(const QString& sentence, const QStringList& details) {
    QStringList known;
    for (const QString& detail : details) {
        if (!detail.isEmpty())
            known << excerpt(detail);
    }
    return known.isEmpty() ? sentence + u'.' : QString("%1 (%2).").arg(sentence, known.join(u": "));
}

QString sentenceFor(const FileError& error) {
    using Kind = FileError::Kind;
    switch (error.kind) {
    case Kind::notFound:
        return QCoreApplication::translate("ErrorText", "There is no file “%1”; check its name and folder");
    case Kind::unreadable:
        return QCoreApplication::translate(
            "ErrorText", "“%1” cannot be read; check that it is a file and that you may open it");
    case Kind::notAJourney:
        return QCoreApplication::translate(
            "ErrorText", "“%1” is not a journey file; text in another format has to be imported");
    case Kind::newer:
        return QCoreApplication::translate("ErrorText",
                                           "“%1” was made by a newer version; update Touchline to open it");
    case Kind::damaged:
        return QCoreApplication::translate(
            "ErrorText",
            "“%1” is damaged; open it in the window to recover what is whole, or use an earlier copy");
    case Kind::lost:
        return QCoreApplication::translate(
            "ErrorText", "“%1” is damaged and its project is not whole; use an earlier copy of it");
    case Kind::tooLarge:
        return QCoreApplication::translate(
            "ErrorText", "“%1” is larger than Touchline can handle; divide it over several files");
    case Kind::invalid:
        return QCoreApplication::translate(
            "ErrorText", "“%1” holds something that a journey cannot have; use an earlier copy of it");
    case Kind::cannotCreate:
        return QCoreApplication::translate(
            "ErrorText", "“%1” cannot be created; check that the folder exists and that you may write there");
    case Kind::writeFailed:
        return QCoreApplication::translate(
            "ErrorText", "“%1” could not be written; make room on the disk or choose another folder");
    case Kind::changed:
        return QCoreApplication::translate(
            "ErrorText", "“%1” was changed by another program; save under another name to keep both");
    case Kind::inUse:
        return QCoreApplication::translate("ErrorText", "“%1” is in use; choose another name");
    }
    Q_UNREACHABLE();
}

QString sentenceFor(const ImportError& error) {
    using Kind = ImportError::Kind;
    switch (error.kind) {
    case Kind::notRecognised:
        return QCoreApplication::translate("ErrorText", "“%1” is not in a format that can be imported here");
    case Kind::empty:
        return QCoreApplication::translate("ErrorText", "“%1” holds nothing to make a journey of");
    case Kind::tooLarge:
        return QCoreApplication::translate(
            "ErrorText", "“%1” is larger than Touchline can handle; divide it over several files");
    case Kind::invalid:
        return QCoreApplication::translate("ErrorText",
                                           "“%1” breaks a rule of its format; mend it and try again");
    }
    Q_UNREACHABLE();
}

QString sentenceFor(const ImportWarning& warning) {
    using Kind = ImportWarning::Kind;
    switch (warning.kind) {
    case Kind::clampedScore:
        return QCoreApplication::translate(
            "ErrorText",
            "Line %1: the score is outside 1 to 5 and was limited; the step's notes keep the original");
    case Kind::noScore:
        return QCoreApplication::translate(
            "ErrorText", "Line %1: where a score should be is no number; the step got no value");
    case Kind::noColon:
        return QCoreApplication::translate("ErrorText",
                                           "Line %1: the task has no score; the step got no value");
    case Kind::colonInTitle:
        return QCoreApplication::translate(
            "ErrorText", "Line %1: the last number was taken as the score, the rest as the title");
    case Kind::ignoredPart:
        return QCoreApplication::translate("ErrorText", "Line %1: a part without meaning was left out");
    case Kind::repeatedSection:
        return QCoreApplication::translate("ErrorText",
                                           "Line %1: the same stage follows itself; both were kept");
    case Kind::ignoredLine:
        return QCoreApplication::translate("ErrorText", "Line %1: the line was not understood and left out");
    case Kind::cleanedText:
        return QCoreApplication::translate("ErrorText",
                                           "Line %1: characters that cannot be shown were left out");
    case Kind::shortened:
        return QCoreApplication::translate("ErrorText", "Line %1: the text was too long and was shortened");
    }
    Q_UNREACHABLE();
}

} // namespace

QString errorText(const FileError& error, const QString& path) {
    const QString place = error.place == path ? QString() : error.place;
    return withDetail(sentenceFor(error).arg(quoted(path)), {place, error.detail});
}

QString errorText(const ImportError& error, const QString& path) {
    const QString place =
        error.line > 0 ? QCoreApplication::translate("ErrorText", "line %1").arg(error.line) : QString();
    return withDetail(sentenceFor(error).arg(quoted(path)), {place, error.detail});
}

QString holderText(const FileLock::Holder& holder) {
    if (holder.host.isEmpty())
        return QCoreApplication::translate("ErrorText", "somebody else");
    return holder.user.isEmpty()
               ? QCoreApplication::translate("ErrorText", "somebody on %1").arg(holder.host)
               : QCoreApplication::translate("ErrorText", "%1 on %2").arg(holder.user, holder.host);
}

QString warningText(const ImportWarning& warning) {
    return withDetail(sentenceFor(warning).arg(warning.line), {warning.text});
}

QStringList noticeTexts(const LoadedProject& loaded) {
    QStringList notices;
    if (!loaded.madeBy.isEmpty())
        notices << QCoreApplication::translate("ErrorText",
                                               "This file was made by %1; what only that program knows "
                                               "is kept, but not shown.")
                       .arg(excerpt(loaded.madeBy));
    for (const Image& image : loaded.project.images) {
        if (loaded.missingParts.contains(imageEntry(image)))
            notices << missingText(loaded.project, image.id);
    }
    for (const QString& part : loaded.missingParts) {
        if (isForeignEntry(part))
            notices << QCoreApplication::translate("ErrorText",
                                                   "“%1”, which another program put in, could not be read.")
                           .arg(part);
    }
    if (loaded.endIsMissing)
        notices << QCoreApplication::translate("ErrorText",
                                               "The end of the file is missing, and with it whatever other "
                                               "programs may have put there.");
    return notices;
}

QString noticeText(ExportNotice notice) {
    switch (notice) {
    case ExportNotice::brokenForLegibility:
        return QCoreApplication::translate("ErrorText",
                                           "The map was broken into more rows or pages, because its smallest "
                                           "text would have been too small to read.");
    }
    Q_UNREACHABLE();
}

QString excerpt(const QString& text) {
    constexpr qsizetype longest = 120;
    const QString line = cleanLine(text);
    return line.size() <= longest ? line : line.left(longest - 1) + u'…';
}

} // namespace touchline
