#include "ui/window/jump.h"

#include "ui/canvas/canvas.h"
#include "ui/dialogs/library_dialog.h"
#include "ui/window/main_window.h"

namespace touchline {

namespace {

/// What stands for an id on a map: itself, or what it belongs to.
Selection onMap(const Project& project, QUuid id) {
    const Selection own = selectionOf(project, id);
    if (own.kind != Selection::Kind::none)
        return own;
    if (const Journey* journey = journeyOf<Curve>(project, Id<Curve>(id)))
        return journey->id;
    const Comment* comment = find(project.comments, Id<Comment>(id));
    return comment ? onMap(project, comment->on.value()) : Selection();
}

} // namespace

void jumpTo(MainWindow& window, QUuid id) {
    const Project& project = window.document().project();
    if (const auto book = bookOf(project, id))
        return openBook(window, *book, id);
    const Selection wanted = onMap(project, id);
    if (wanted.kind == Selection::Kind::none)
        return;
    window.showJourney(journeyOf(project, wanted)->id);
    window.canvas().select(wanted);
    window.canvas().setFocus();
}

void openBook(MainWindow& window, Book book, QUuid entry) {
    // Where one click activates, it comes twice.
    const auto* open = window.findChild<LibraryDialog*>();
    if (open && open->isVisible())
        return;
    auto* dialog = new LibraryDialog(window.document(), book, &window, entry);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->offerAttaching(window.canvas().selected());
    // Later, once the dialog is out of the way.
    QObject::connect(
        dialog, &LibraryDialog::jumpWanted, &window, [&window](QUuid id) { jumpTo(window, id); },
        Qt::QueuedConnection);
    dialog->open();
}

} // namespace touchline
