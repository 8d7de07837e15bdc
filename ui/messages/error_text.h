#pragma once

#include "core/exchange/import_result.h"
#include "core/file/file_lock.h"
#include "core/file/project_file.h"
#include "ui/drawing/export.h"

#include <QStringList>

/// Failures in words: one sentence that says what happened, to which file, and what to do now.
/// Plain text in the language of the program; whatever comes out of a file is shortened and on one line.
namespace touchline {

/// `path` is the file that was opened or saved.
QString errorText(const FileError& error, const QString& path);
QString errorText(const ImportError& error, const QString& path);

/// "anna on laptop-3", as far as it is known.
QString holderText(const FileLock::Holder& holder);

/// "Line 12: ..."
QString warningText(const ImportWarning& warning);

/// What a file that could be opened is not complete in.
QStringList noticeTexts(const LoadedProject& loaded);

/// What an export did besides what was asked for.
QString noticeText(ExportNotice notice);

/// Text from elsewhere as it can stand in a message: on one line, at most 120 characters.
QString excerpt(const QString& text);

} // namespace touchline
