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

#include <QEvent>

namespace touchline {

namespace {

constexpr int entryAside = 24; ///< of a part of the library from the corner of the map, clear of the bar

} // namespace

FindFlow::FindFlow(MainWindow& window) : QObject(&window), window_(window), bar_(new FindBar(hits_)) {
    connect(&run_, &FindRun::found, this, &FindFlow::follow);
    connect(&run_, &FindRun::going, bar_, &FindBar::showSearching);
    connect(bar_, &FindBar::patternChanged, this, [this] {
        current_ = -1;
        shows_ = true;
        sentence_.clear();
        hits_.setHits({}, {});
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
    if (const auto replaced = std::exchange(replaced_, {}))
        return showBehind(*replaced);
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
    sentence_.clear();
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
        dialog->installEventFilter(this);
        dialog->move(window_.canvas().mapToGlobal(QPoint(entryAside, entryAside)));
        dialog->show();
    }
    dialog->pick(hit.place.id);
    markText(*dialog, hit.text, hit.range);
}

// Some window managers give a new window the keys whatever it asks for; the bar gets them back once.
bool FindFlow::eventFilter(QObject* watched, QEvent* event) {
    if (watched == entry_ && event->type() == QEvent::WindowActivate) {
        watched->removeEventFilter(this);
        window_.activateWindow();
    }
    return QObject::eventFilter(watched, event);
}

void FindFlow::tell() {
    const bool isAny = current_ >= 0 && current_ < hits().size();
    bar_->showHit(current_, hits().size(),
                  isAny ? placeWords(window_.document().project(), hits()[current_].place) : QString());
    if (!sentence_.isEmpty())
        bar_->say(sentence_);
}

void FindFlow::replaceOne() {
    if (current_ < 0)
        return goOn(true);
    TextHit hit = hits()[current_];
    const QString found = hit.text.mid(hit.range.start, hit.range.length);
    const Project next = replaceHit(window_.document().project(), pattern_, hit, bar_->replacement());
    if (next == window_.document().project())
        return goOn(true);
    hit.range.length = bar_->replacement().size();
    replaced_ = hit;
    window_.document().perform(tr("Replace “%1”").arg(found), next);
}

void FindFlow::showBehind(const TextHit& replaced) {
    while (current_ >= 0 && current_ < hits().size() && hits()[current_].place == replaced.place &&
           hits()[current_].range.start < replaced.range.end())
        ++current_;
    if (hits().isEmpty())
        return tell();
    show(std::max<qsizetype>(current_, 0) % hits().size());
}

void FindFlow::replaceAll() {
    const qsizetype count = hits().size();
    if (count == 0)
        return;
    const QString found = hits().first().text.mid(hits().first().range.start, hits().first().range.length);
    const Project next = replaceText(window_.document().project(), pattern_, bar_->replacement());
    current_ = -1;
    sentence_ = tr("%n replaced", nullptr, int(count));
    window_.document().perform(tr("Replace all “%1”").arg(found), next);
    tell();
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
