#include "ui/window/find_flow.h"

#include "core/edits/replace_text.h"
#include "ui/canvas/canvas.h"
#include "ui/dialogs/library_dialog.h"
#include "ui/panels/inspector.h"
#include "ui/panels/journeys_panel.h"
#include "ui/search/find_bar.h"
#include "ui/search/place_words.h"
#include "ui/search/target.h"
#include "ui/window/jump.h"
#include "ui/window/main_window.h"

namespace touchline {

FindFlow::FindFlow(MainWindow& window) : QObject(&window), window_(window), bar_(new FindBar(hits_)) {
    connect(&run_, &FindRun::found, this, &FindFlow::follow);
    connect(&run_, &FindRun::going, bar_, &FindBar::showSearching);
    connect(bar_, &FindBar::patternChanged, this, [this] {
        current_ = -1;
        shows_ = true;
        search();
    });
    connect(bar_, &FindBar::stopped, this, [this] {
        run_.cancel();
        bar_->say(tr("Stopped"));
    });
    connect(bar_, &FindBar::wentOn, this, &FindFlow::goOn);
    connect(bar_, &FindBar::picked, this, &FindFlow::show);
    connect(bar_, &FindBar::replaceWanted, this, &FindFlow::replaceOne);
    connect(bar_, &FindBar::replaceAllWanted, this, &FindFlow::replaceAll);
    connect(bar_, &FindBar::closed, this, &FindFlow::close);
    connect(&window_.document(), &Document::changed, this, [this] {
        if (!bar_->isHidden())
            search();
    });
}

void FindFlow::open(bool replacing) {
    const bool wasHidden = bar_->isHidden();
    bar_->open(replacing);
    if (wasHidden)
        search();
}

void FindFlow::goOn(bool forward) {
    if (bar_->isHidden())
        open(false);
    if (hits().isEmpty())
        return;
    const qsizetype count = hits().size();
    if (current_ < 0)
        return show(forward ? std::max<qsizetype>(firstHere(), 0) : count - 1);
    show((current_ + (forward ? 1 : count - 1)) % count);
}

void FindFlow::search() {
    pattern_ = bar_->pattern();
    window_.canvas().setHighlight(pattern_);
    run_.start(window_.document().project(), pattern_);
}

void FindFlow::follow(const QList<TextHit>& hits) {
    hits_.setHits(window_.document().project(), hits);
    current_ = std::min(current_, hits.size() - 1);
    // While people type the map stays; what is found in it is shown.
    const qsizetype here = firstHere();
    if (std::exchange(shows_, false) && current_ < 0 && here >= 0)
        return show(here);
    tell();
}

qsizetype FindFlow::firstHere() const {
    const auto isHere = [this](const TextHit& hit) {
        return hit.place.journey == window_.canvas().journey();
    };
    const auto at = std::ranges::find_if(hits(), isHere);
    return at == hits().end() ? -1 : at - hits().begin();
}

void FindFlow::show(qsizetype at) {
    current_ = at;
    const TextHit hit = hits()[at];
    if (const Selection selection = selectionFor(hit.place); selection.kind != Selection::Kind::none) {
        delete entry_;
        window_.showJourney(hit.place.journey);
        window_.canvas().select(selection);
        const bool isOnMap = !window_.canvas().viewRect(selection).isNull() &&
                             placeWords({}, hit.place) == placeWords({}, {.type = hit.place.type});
        if (!isOnMap)
            window_.actions()[Command::showInspector].setChecked(true);
        markText(window_.inspector(), hit.text, hit.range);
    } else {
        showEntry(hit);
    }
    tell();
}

void FindFlow::showEntry(const TextHit& hit) {
    const std::optional<Book> book = bookFor(hit.place);
    if (!book) {
        delete entry_;
        markText(*window_.findChild<JourneysPanel*>(), hit.text, hit.range);
        return;
    }
    auto* dialog = qobject_cast<LibraryDialog*>(entry_);
    if (!dialog || dialog->book() != *book) {
        delete entry_;
        dialog = new LibraryDialog(window_.document(), *book, &window_);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAttribute(Qt::WA_ShowWithoutActivating); // the keys stay with the bar
        connect(
            dialog, &LibraryDialog::jumpWanted, this, [this](QUuid id) { jumpTo(window_, id); },
            Qt::QueuedConnection);
        entry_ = dialog;
        dialog->show();
    }
    dialog->pick(hit.place.id);
    markText(*dialog, hit.text, hit.range);
}

void FindFlow::tell() {
    const bool isAny = current_ >= 0 && current_ < hits().size();
    bar_->showHit(current_, hits().size(),
                  isAny ? placeWords(window_.document().project(), hits()[current_].place) : QString());
}

void FindFlow::replaceOne() {
    if (current_ < 0)
        return goOn(true);
    const TextHit hit = hits()[current_];
    const QString with = bar_->replacement();
    const Project next = replaceHit(window_.document().project(), pattern_, hit, with);
    window_.document().perform(tr("Replace “%1”").arg(hit.text.mid(hit.range.start, hit.range.length)), next);
    // On to the first one behind what stands there now.
    while (current_ < hits().size() && hits()[current_].place == hit.place &&
           hits()[current_].range.start < hit.range.start + with.size())
        ++current_;
    if (hits().isEmpty())
        return tell();
    show(current_ % hits().size());
}

void FindFlow::replaceAll() {
    const qsizetype count = hits().size();
    if (count == 0)
        return;
    const QString found = hits().first().text.mid(hits().first().range.start, hits().first().range.length);
    const Project next = replaceText(window_.document().project(), pattern_, bar_->replacement());
    window_.document().perform(tr("Replace all “%1”").arg(found), next);
    current_ = -1;
    tell();
    bar_->say(tr("%n replaced", nullptr, int(count)));
}

void FindFlow::close() {
    run_.cancel();
    delete entry_;
    bar_->hide();
    window_.canvas().setHighlight({});
    markText(window_.inspector(), {}, {});
    window_.canvas().setFocus(Qt::OtherFocusReason);
}

} // namespace touchline
