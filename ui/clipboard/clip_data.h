#pragma once

#include "core/edits/excerpt.h"
#include "ui/drawing/export.h"

#include <QMimeData>

#include <memory>

class QTemporaryDir;

namespace touchline {

/// The journey with what was copied, as other windows of the program take it: the JSON twin of a project.
inline const QString ownFormat = QStringLiteral("application/x-touchline+json");
/// Which ids of it were copied, divided by blanks.
inline const QString ownIdsFormat = QStringLiteral("application/x-touchline-ids");

/// What the clipboard, or a drag, offers of some things: themselves, a table (HTML, text with tabs), and a
/// picture (SVG, PNG). Nothing is made before somebody asks for it.
class ClipData : public QMimeData {
    Q_OBJECT

public:
    /// Pictures are drawn with `options`. With `files` the pictures are offered as files too, named after the
    /// journey, which stay until the program ends.
    ClipData(const Excerpt& things, const ExportOptions& options, bool files = false);
    ~ClipData() override;

    const Excerpt& things() const { return things_; }

    QStringList formats() const override;
    bool hasFormat(const QString& format) const override { return formats().contains(format); }

protected:
    QVariant retrieveData(const QString& format, QMetaType type) const override;

private:
    QByteArray picture(const QString& format) const;
    QList<QVariant> files() const;

    Excerpt things_;
    ExportOptions options_;
    bool offersFiles_;
    mutable QHash<QString, QByteArray> made_;
};

/// The things that a clipboard or a drag holds in our own form. Throws FileError where that is damaged.
Excerpt thingsIn(const QMimeData& data);

} // namespace touchline
