#include "ui/clipboard/clipboard_flow.h"

#include "core/edits/images.h"
#include "core/edits/remove.h"
#include "ui/canvas/canvas.h"
#include "ui/clipboard/clip_data.h"
#include "ui/clipboard/clip_place.h"
#include "ui/clipboard/drop_mark.h"
#include "ui/document/shown_view.h"

#include <QApplication>
#include <QClipboard>
#include <QDrag>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QStatusBar>
#include <QTextEdit>
#include <QUrl>

namespace touchline {

namespace {

constexpr int milliseconds = 10'000; ///< that a line stays

/// Asks the text field that has the focus; false where none has.
bool textFieldDoes(const char* what) {
    QWidget* focused = QApplication::focusWidget();
    const bool isField = qobject_cast<QLineEdit*>(focused) || qobject_cast<QPlainTextEdit*>(focused) ||
                         qobject_cast<QTextEdit*>(focused);
    return isField && QMetaObject::invokeMethod(focused, what);
}

/// Files that open, rather than land on the map.
QString fileToOpen(const QMimeData& data) {
    const QList<QUrl> urls = data.urls();
    const QString path = urls.isEmpty() ? QString() : urls.first().toLocalFile();
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) && !imageFormatOf(file.read(16))
               ? path
               : QString();
}

} // namespace

ClipboardFlow::ClipboardFlow(Document& document, Canvas& canvas, const ShownView& shown, QStatusBar& status)
    : QObject(&canvas), document_(document), canvas_(canvas), shown_(shown), status_(status),
      mark_(new DropMark(canvas.viewport())) {
    canvas_.viewport()->setAcceptDrops(true);
    canvas_.viewport()->installEventFilter(this);
    canvas_.window()->setAcceptDrops(true);
    canvas_.window()->installEventFilter(this);
}

PastePlace ClipboardFlow::selectedPlace() const {
    return placeOf(document_.project(), canvas_.journey(), shown_.inFront(), canvas_.selection());
}

QSet<QUuid> ClipboardFlow::selectedIds() const {
    QSet<QUuid> ids;
    for (const Selection& selected : canvas_.selected()) {
        if (selected.kind != Selection::Kind::cell)
            ids.insert(selected.id);
    }
    return ids;
}

void ClipboardFlow::say(const QString& line) {
    status_.showMessage(line, milliseconds);
}

std::unique_ptr<ClipData> ClipboardFlow::copied(const QSet<QUuid>& ids, bool keepsVotes, bool files) const {
    Excerpt things = excerpt(document_.project(), ids);
    if (!keepsVotes && !things.project.journeys.isEmpty()) {
        // Nobody voted for the copy.
        for (Card& card : things.project.journeys.first().cards)
            card.votes = 0;
    }
    return std::make_unique<ClipData>(things, ExportOptions{.view = shown_.view()}, files);
}

void ClipboardFlow::copy() {
    if (textFieldDoes("copy"))
        return;
    copyThings(selectedIds());
}

void ClipboardFlow::copyPicture() {
    copyThings({canvas_.journey().value()});
}

void ClipboardFlow::copyThings(const QSet<QUuid>& ids) {
    auto data = copied(ids, false, false);
    if (data->things().project.journeys.isEmpty())
        return say(tr("Nothing is selected that can be copied."));
    QApplication::clipboard()->setMimeData(data.release());
    say(tr("Copied: here as it is, elsewhere as a table or a picture."));
}

void ClipboardFlow::cut() {
    if (textFieldDoes("cut"))
        return;
    const QSet<QUuid> ids = selectedIds() - QSet<QUuid>{canvas_.journey().value()};
    auto data = copied(ids, true, false);
    if (data->things().project.journeys.isEmpty())
        return say(tr("Nothing is selected that can be cut."));
    QApplication::clipboard()->setMimeData(data.release());
    document_.perform(tr("Cut"), without(document_.project(), ids));
}

void ClipboardFlow::paste() {
    if (textFieldDoes("paste"))
        return;
    if (const QMimeData* data = QApplication::clipboard()->mimeData())
        perform(tr("Paste"), pastePlan(document_.project(), selectedPlace(), *data));
}

QString ClipboardFlow::preview() const {
    const QMimeData* data = QApplication::clipboard()->mimeData();
    return data && canPaste(*data) ? pastePlan(document_.project(), selectedPlace(), *data).line : QString();
}

void ClipboardFlow::perform(const QString& name, const PastePlan& plan) {
    if (plan.isAny()) {
        document_.perform(name, plan.pasted.project);
        const Id<Journey> journey(plan.pasted.first);
        if (find(document_.project().journeys, journey))
            emit journeyWanted(journey);
        else
            canvas_.select(selectionOf(document_.project(), plan.pasted.first));
    }
    say(plan.line);
}

void ClipboardFlow::dragOut(QWidget& from) {
    auto* drag = new QDrag(&from);
    drag->setMimeData(copied({canvas_.journey().value()}, true, true).release());
    drag->setPixmap(
        canvas_.viewport()->grab().scaled(240, 160, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    drag->exec(Qt::CopyAction);
}

bool ClipboardFlow::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
        return dragOver(watched, *static_cast<QDropEvent*>(event));
    case QEvent::DragLeave:
        endDrag();
        return watched == canvas_.viewport();
    case QEvent::Drop:
        static_cast<QDropEvent*>(event)->acceptProposedAction();
        drop(*static_cast<QDropEvent*>(event)->mimeData());
        return true;
    default:
        return false;
    }
}

bool ClipboardFlow::dragOver(QObject* watched, QDropEvent& event) {
    if (event.source()) // what is dragged out is not taken in again
        return false;
    const QMimeData& data = *event.mimeData();
    const QString path = fileToOpen(data);
    const Journey* journey = find(document_.project().journeys, canvas_.journey());
    const bool isOnMap =
        watched == canvas_.viewport() && journey && !canvas_.view().isEmpty() && canPaste(data);
    if (path.isEmpty() && !isOnMap)
        return false;
    event.setDropAction(Qt::CopyAction);
    event.accept();
    if (!path.isEmpty()) {
        dropRect_ = {};
        mark_->hide();
        say(tr("Opens “%1”").arg(QFileInfo(path).fileName()));
        return true;
    }
    const QPointF mapPos = canvas_.mapAt(event.position());
    const DropPlace at =
        dropPlaceAt(*journey, shown_.inFront(), canvas_.view().layout(), canvas_.view().page(), mapPos);
    if (at.rect == dropRect_)
        return true;
    dropPlace_ = at.place;
    const PastePlan plan = pastePlan(document_.project(), dropPlace_, data);
    say(plan.line);
    mark(plan.isAny() ? at.rect : QRectF(), event.position() - mapPos * canvas_.zoom());
    dropRect_ = at.rect;
    return true;
}

void ClipboardFlow::drop(const QMimeData& data) {
    const bool isOnMap = !dropRect_.isNull();
    endDrag();
    const QString path = fileToOpen(data);
    if (!path.isEmpty())
        emit fileWanted(path);
    else if (isOnMap)
        perform(tr("Drop"), pastePlan(document_.project(), dropPlace_, data));
}

void ClipboardFlow::mark(const QRectF& mapRect, QPointF origin) {
    const QRectF rect(mapRect.topLeft() * canvas_.zoom() + origin, mapRect.size() * canvas_.zoom());
    mark_->setGeometry(rect.toAlignedRect() & canvas_.viewport()->rect());
    mark_->setVisible(!mapRect.isNull());
}

void ClipboardFlow::endDrag() {
    dropRect_ = {};
    mark_->hide();
    status_.clearMessage();
}

} // namespace touchline
