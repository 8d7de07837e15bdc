#pragma once

#include "ui/clipboard/paste.h"
#include "ui/document/document.h"
#include "ui/selection/selection.h"

#include <QRectF>

#include <memory>

class QDropEvent;
class QMimeData;
class QStatusBar;
class QWidget;

namespace touchline {

class Canvas;
class ClipData;
class ShownView;

/// Cut, copy and paste, and dropping on the map and dragging it out, with a line that says what becomes of
/// it.
class ClipboardFlow : public QObject {
    Q_OBJECT

public:
    ClipboardFlow(Document& document, Canvas& canvas, const ShownView& shown, QStatusBar& status);

    /// Of the text field that has the focus, else of what is selected on the map.
    void cut();
    void copy();
    void paste();
    /// The open journey, whatever is selected.
    void copyPicture();

    /// What pasting would do now; empty where nothing can be pasted.
    QString preview() const;
    /// The open journey as a picture, in files too.
    void dragOut(QWidget& from);

signals:
    void journeyWanted(Id<Journey> journey);
    /// A file that is no picture was dropped.
    void fileWanted(const QString& path);

protected:
    /// Drags over the map and, for files, over the window.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    PastePlace selectedPlace() const;
    QSet<QUuid> selectedIds() const;
    void copyThings(const QSet<QUuid>& ids);
    std::unique_ptr<ClipData> copied(const QSet<QUuid>& ids, bool keepsVotes, bool files) const;
    void perform(const QString& name, const PastePlan& plan);
    void say(const QString& line);
    bool dragOver(QObject* watched, QDropEvent& event);
    void drop(const QMimeData& data);
    /// `origin` is where the top left of the map is seen, in the viewport.
    void mark(const QRectF& mapRect, QPointF origin);
    void endDrag();

    Document& document_;
    Canvas& canvas_;
    const ShownView& shown_;
    QStatusBar& status_;
    QWidget* mark_;
    PastePlace dropPlace_;
    QRectF dropRect_;
};

} // namespace touchline
