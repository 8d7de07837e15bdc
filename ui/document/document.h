#pragma once

#include "ui/document/history.h"
#include "ui/document/open_file.h"
#include "ui/document/save_file.h"

#include <QDateTime>
#include <QObject>
#include <QPointer>
#include <QStringList>

#include <functional>

namespace touchline {

/// The open project: the only gate through which it is read and changed. Every change is a whole new value,
/// is announced once, and can be undone.
class Document : public QObject {
    Q_OBJECT

public:
    explicit Document(Project project = {}, QObject* parent = nullptr);

    const Project& project() const { return project_; }

    /// Makes `next` the project, as one undo step with this name ("Move card"); nothing where both are equal.
    void perform(const QString& name, const Project& next);

    bool canUndo() const { return history_.canUndo(); }
    bool canRedo() const { return history_.canRedo(); }
    QString undoName() const { return history_.undoName(); }
    QString redoName() const { return history_.redoName(); }
    void undo();
    void redo();

    /// `typist` has a text at hand that `write` would put in; `finish` is to do so. Who typed before has to
    /// finish first.
    using Write = std::function<Project(const Project&)>;
    void type(QObject* typist, const Write& write, const std::function<void()>& finish);
    /// It has no such text any more.
    void endTyping(const QObject* typist);
    /// Makes it part of the project now. Undo, redo and another file do so first, so that no text comes in
    /// late, between two steps.
    void finishTyping();
    bool isTyping() const { return typist_ != nullptr; }
    /// The project with what is being typed.
    Project withTyping() const { return isTyping() ? write_(project_) : project_; }

    /// Where the project was opened or saved; empty for one that has no file yet.
    const QString& path() const { return path_; }
    /// Whether it is not ours to write: somebody else works on the file, or its folder is closed to us.
    bool isReadOnly() const;
    /// What is known of the file at path().
    const FileHold& hold() const { return hold_; }
    /// Whether the project differs from its file, or from how it began.
    bool isModified() const { return isModified_; }
    /// Whether it is a new project in which nothing was done yet: nobody would miss it.
    bool isUntouched() const { return isNew_ && !isModified_ && !isTyping() && !canUndo() && !canRedo(); }

    /// What newer programs put into its file, to be written back.
    const QMap<QString, QByteArray>& foreignEntries() const { return foreignEntries_; }

    /// A new project without a file, with nothing to undo.
    void start(const Project& project);
    /// Takes in a file; the result are sentences about what was repaired or left out.
    /// Throws FileError, ImportError, and is then as it was.
    QStringList open(const QString& path);
    /// Takes in what was read from there.
    void take(const OpenedFile& file, const QString& path);
    /// The project as it is now, to be written to `path` on any thread: over the file as it was read, or
    /// `overAnything`.
    FileToSave toSave(const QString& path, bool overAnything = false) const;
    /// That was written; what was done since then is not.
    void saved(const FileToSave& file, const FileHold& hold);
    /// What the project is stands in no file any more.
    void loseFile();
    /// Saves at once. Throws FileError, and is then still modified.
    void saveAs(const QString& path);

signals:
    /// The project is another value now. Comes before stateChanged.
    void changed(const Project& before, const Project& after);
    /// Its file holds this now; before it held what it was opened with, `since` then. No time where that was
    /// kept already or this was not its file.
    void written(const FileToSave& file, const Project& opened, const QDateTime& since);
    /// What is being typed is another text now, or none.
    void typed();
    /// Path, modification or the names of undo and redo may differ.
    void stateChanged();

private:
    void replace(const Project& next);
    void begin(const Project& project, const QString& path, const FileHold& hold);

    Project project_;
    Project clean_; ///< as in the file, or as it was there last
    History history_;
    QString path_;
    QMap<QString, QByteArray> foreignEntries_;
    QPointer<QObject> typist_;
    Write write_;
    std::function<void()> finish_;
    bool isModified_ = false;
    bool isLost_ = false;     ///< in no file, though it may be as it was in one
    bool isAsOpened_ = false; ///< its file, since it was opened
    bool isNew_ = true;       ///< from a template, and not saved
    FileHold hold_;
};

} // namespace touchline
