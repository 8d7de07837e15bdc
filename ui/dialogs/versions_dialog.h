#pragma once

#include "core/file/versions.h"

#include <QDialog>

class QListWidget;
class QLabel;
class QPushButton;

namespace touchline {

/// The earlier versions of a project, newest first: when each was kept, its name, its size and what it looks
/// like.
class VersionsDialog : public QDialog {
    Q_OBJECT

public:
    /// Of the project whose versions are in `folder`.
    VersionsDialog(const QString& folder, QWidget* parent);

signals:
    void openWanted(const Version& version);
    void restoreWanted(const Version& version);

private:
    void fill(const QList<Version>& versions);
    const Version* picked() const;
    void pick(void (VersionsDialog::*wanted)(const Version&));

    QList<Version> versions_;
    QListWidget* list_;
    QLabel* hint_;
    QPushButton* open_;
    QPushButton* restore_;
};

/// "28 Nov 2026 14:05", as the user writes it.
QString timeOf(const Version& version);

} // namespace touchline
