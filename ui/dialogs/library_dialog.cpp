#include "ui/dialogs/library_dialog.h"

#include "core/edits/remove.h"
#include "ui/messages/message.h"
#include "ui/messages/use_text.h"
#include "ui/panels/bindings.h"

#include <QComboBox>
#include <QPushButton>

namespace touchline {

namespace {

constexpr qsizetype mostLinks = 12;

/// None where the book does not have it.
std::optional<QString> nameIn(const Project& project, Book book, QUuid id) {
    for (const BookEntry& entry : bookEntries(project, book)) {
        if (entry.id == id)
            return entry.text;
    }
    return {};
}

/// In how many places each entry of a book is used.
QHash<QUuid, int> countsOf(const Project& project, Book book) {
    if (book != Book::glossary)
        return useCounts(project);
    QHash<QUuid, int> counts;
    for (const GlossaryTerm& term : project.library.glossary)
        counts[term.id.value()] = int(uses(project, term.id.value()).size());
    return counts;
}

template <auto Member>
Project attached(const Project& project, OwnerId<Member> id, Id<Evidence> evidence) {
    return set<Member>(project, id, valueOf<Member>(project, id) << evidence);
}

QList<Link> linksTo(const QList<Use>& uses) {
    QList<Link> links;
    for (const Use& use : uses.mid(0, mostLinks))
        links.append({use.id, useLine(use)});
    return links;
}

} // namespace

LibraryDialog::LibraryDialog(Document& document, Book book, QWidget* parent, QUuid picked)
    : EntriesDialog(document, bookTitle(book), parent), book_(book),
      counts_(countsOf(document.project(), book)) {
    resize(book == Book::metrics ? 960 : 780, 560);
    setCanOrder();
    setCanFind();
    if (book == Book::evidence)
        addKindFilter();
    // Before the list is filled anew.
    connect(&document, &Document::changed, this, [this](const Project& before, const Project& after) {
        counts_ = countsOf(after, book_);
        offerMerge(before, after);
    });
    start();
    if (!picked.isNull())
        pick(picked);
}

void LibraryDialog::addKindFilter() {
    kinds_ = new QComboBox;
    kinds_->addItem(tr("All kinds"));
    kinds_->addItems(evidenceKinds());
    kinds_->setAccessibleDescription(tr("Kind")); // on Unix Qt tells its text for its name
    connect(kinds_, &QComboBox::currentIndexChanged, this, &LibraryDialog::refresh);
    addFilter(kinds_);
}

QList<BookEntry> LibraryDialog::entries() const {
    const Project& project = document().project();
    QList<BookEntry> entries = bookEntries(project, book_);
    if (kinds_ && kinds_->currentIndex() > 0)
        entries.removeIf([&](const BookEntry& entry) {
            const Evidence* evidence = touchline::find(project, Id<Evidence>(entry.id));
            return int(evidence->kind) != kinds_->currentIndex() - 1;
        });
    return entries;
}

void LibraryDialog::offerAttaching(const QList<Selection>& selected) {
    using Kind = Selection::Kind;
    for (const Selection& one : selected) {
        if (one.kind == Kind::card || one.kind == Kind::point)
            targets_.append(one);
    }
    if (book_ != Book::evidence || targets_.isEmpty())
        return;
    QPushButton* button = addButton(tr("A&ttach to Selection"));
    button->setAutoDefault(false);
    button->setEnabled(!picked().isNull());
    button->setToolTip(tr("The selected cards and values rest on this piece of evidence too"));
    connect(button, &QPushButton::clicked, this, &LibraryDialog::attach);
}

void LibraryDialog::attach() {
    Project next = document().project();
    for (const Selection& target : std::as_const(targets_)) {
        next = attached<&Card::evidence>(next, target.card(), Id<Evidence>(picked()));
        next = attached<&CurvePoint::evidence>(next, target.point(), Id<Evidence>(picked()));
    }
    document().perform(tr("Attach evidence"), next);
}

int LibraryDialog::usesOf(QUuid id) const {
    return counts_.value(id);
}

void LibraryDialog::fillPage(Form& form, QUuid id) {
    if (id.isNull())
        return;
    fillEntryPage(form, book_, id);
    form.note(tr("Used in"), "", [id](const Project& now) { return useText(uses(now, id)); });
    form.links({}, "plain", [id](const Project& now) { return linksTo(uses(now, id)); });
    connect(&form, &Form::linkPressed, this, [this](QUuid used) {
        emit jumpWanted(used);
        accept();
    });
}

void LibraryDialog::addEntry() {
    if (kinds_)
        kinds_->setCurrentIndex(0); // what is new must be seen
    const AddedEntry entry = touchline::addEntry(document().project(), book_);
    document().perform(tr("Add to “%1”").arg(bookTitle(book_)), entry.project);
    nameEntry(entry.id);
}

void LibraryDialog::removeEntry() {
    const QUuid id = picked();
    const auto remove = [this, id] {
        document().perform(tr("Delete from “%1”").arg(bookTitle(book_)), without(document().project(), {id}));
    };
    // The texts in which a term stands lose nothing with it.
    const QList<Use> used = book_ == Book::glossary ? QList<Use>() : uses(document().project(), id);
    removeUsed(nameIn(document().project(), book_, id).value_or(QString()), used,
               book_ == Book::personas ? tr("Its curves go with it.") : QString(), remove);
}

void LibraryDialog::moveEntry(QUuid id, QUuid before) {
    document().perform(tr("Move in “%1”").arg(bookTitle(book_)),
                       touchline::moveEntry(document().project(), book_, id, before));
}

void LibraryDialog::offerMerge(const Project& before, const Project& after) {
    const QUuid id = picked();
    const QUuid other = namesake(after, book_, id);
    const auto was = nameIn(before, book_, id), is = nameIn(after, book_, id);
    // Only a new name of what is picked asks, not the return of one that was there.
    if (other.isNull() || !was || !is || *was == *is || !nameIn(before, book_, other))
        return;
    askFirst(
        *this,
        tr("There is another “%1”. Make them one? Everything that uses either then uses that one.").arg(*is),
        {}, tr("Make One"), [this, id, other] {
            document().perform(tr("Merge in “%1”").arg(bookTitle(book_)),
                               mergeEntries(document().project(), book_, id, other));
            pick(other);
        });
}

} // namespace touchline
