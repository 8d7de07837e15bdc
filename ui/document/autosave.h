#pragma once

#include "core/file/autosave_slot.h"
#include "ui/document/document.h"

#include <QTimer>

namespace touchline {

/// Keeps what is not saved of a document, with the text that is being typed, so that a crash costs no more
/// than about a second of work. It is written on another thread, one second after a change or as soon as the
/// one before is written, and goes when the document is saved or given up.
class Autosave : public QObject {
    Q_OBJECT

public:
    explicit Autosave(Document& document, QObject* parent = nullptr);
    /// The document is given up: nothing of it is kept.
    ~Autosave() override;

    /// Goes on where a program that crashed has left off.
    void adopt(std::shared_ptr<AutosaveSlot> slot);

signals:
    /// Once, until it succeeds again.
    void failed(const FileError& error);
    void written();

private:
    bool isNeeded() const;
    void follow();
    void release();
    void write();
    void finish(const std::optional<FileError>& error);

    Document& document_;
    std::shared_ptr<AutosaveSlot> slot_;
    QTimer timer_;
    bool isWriting_ = false;
    bool isDue_ = false; ///< again, when the present one is written
    bool hasFailed_ = false;
};

} // namespace touchline
