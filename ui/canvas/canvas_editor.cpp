#include "ui/canvas/canvas.h"
#include "ui/canvas/in_place_editor.h"
#include "ui/canvas/item_names.h"
#include "ui/canvas/selected_text.h"
#include "ui/words/word_help.h"

#include <cmath>

/// Typing on the map.
namespace touchline {

void Canvas::editSelection(const QString& typed) {
    closeEditor(true);
    if (view_.editPlace(selection_).rect.isNull())
        return;
    reveal(view_.rect(selection_));
    edited_ = selection_;
    editor_ = new InPlaceEditor(viewport());
    editor_->setAccessibleName(itemName(document_.project(), edited_));
    editor_->setPlainText(typed.isEmpty() ? selectedText(document_.project(), selection_) : typed);
    placeEditor();
    helpWithWords(*editor_, [this] {
        const Project& project = document_.project();
        return vocabularyOf(project, touchline::find(project, journey_));
    });
    if (typed.isEmpty())
        editor_->selectAll();
    else
        editor_->moveCursor(QTextCursor::End);
    connect(editor_, &InPlaceEditor::textChanged, this, &Canvas::tellTyping);
    if (!typed.isEmpty())
        tellTyping();
    connect(editor_, &InPlaceEditor::accepted, this, [this] { closeEditor(true); });
    // Closing selects what was typed, which would end a run of Tabs.
    connect(editor_, &InPlaceEditor::left, this, [this](bool forward) {
        const auto run = runColumn_;
        closeEditor(true);
        runColumn_ = run;
        goOn(forward);
    });
    connect(editor_, &InPlaceEditor::entered, this, [this] {
        const auto run = runColumn_;
        closeEditor(true);
        runColumn_ = run;
        goDown();
    });
    connect(editor_, &InPlaceEditor::cancelled, this, [this] { closeEditor(false); });
    editor_->show();
    editor_->setFocus();
    viewport()->update();
}

void Canvas::tellTyping() {
    document_.type(
        editor_,
        [edited = edited_, text = editor_->toPlainText()](const Project& project) {
            return withSelectedText(project, edited, text).project;
        },
        [this] { closeEditor(true); });
}

void Canvas::placeEditor() {
    if (!editor_)
        return;
    const EditPlace place = view_.editPlace(edited_);
    editor_->setLook(sizeOf(place.face) * zoom_, isBold(place.face.style), theme_[Ink::paper],
                     theme_[Ink::text]);
    editor_->cover(QRectF(toView(place.rect.topLeft()), place.rect.size() * zoom_).toAlignedRect());
}

void Canvas::editNew(const QString& adding) {
    editSelection();
    if (editor_)
        adding_ = adding;
}

void Canvas::closeEditor(bool accept) {
    if (!editor_)
        return;
    InPlaceEditor* editor = std::exchange(editor_, nullptr);
    const QString text = editor->toPlainText();
    editor->disconnect(this);
    document_.endTyping(editor);
    editor->hide();
    editor->deleteLater();
    setFocus();
    viewport()->update();
    const QString adding = std::exchange(adding_, {});
    const Selection edited = edited_;
    const MapEdit edit = withSelectedText(document_.project(), edited, text);
    if (adding.isEmpty()) {
        if (!accept || !edit)
            return;
        document_.perform(edit.name, edit.project);
        if (selection_ == edited)
            setSelection(edit.selection);
        return;
    }
    document_.undo();
    if (accept) {
        document_.perform(adding, edit.project);
        select(edited);
    }
}

} // namespace touchline
