#include "core/exchange/outline.h"

#include "core/exchange/imported_journey.h"
#include "core/exchange/outline_item.h"
#include "core/model/limits.h"

#include <algorithm>

namespace touchline {

namespace {

using Kind = ImportWarning::Kind;

class Outline {
public:
    explicit Outline(const QList<SourceLine>& lines) {
        for (const SourceLine& line : lines) {
            const OutlineItem item = outlineItem(line);
            if (item.text.isEmpty())
                journey_.warn(Kind::ignoredLine, line.number, line.text);
            else
                place(item);
        }
        if (items_.isEmpty())
            throw ImportError(ImportError::Kind::empty, 0);
    }

    ImportResult read() {
        qsizetype first = 0;
        int stageDepth = 0;
        if (hasTitle()) {
            journey_.setTitle(text(items_[0]));
            stageDepth = roots() == 1 ? 1 : 0;
            first = 1;
        }
        const bool isFlat = std::none_of(items_.cbegin() + first, items_.cend(), [&](const Placed& item) {
            return item.depth > stageDepth || item.heading;
        });
        for (qsizetype i = first; i < items_.size(); ++i)
            readItem(items_[i], items_[i].depth - stageDepth + (isFlat ? 1 : 0));
        return std::move(journey_).result();
    }

private:
    struct Placed : OutlineItem {
        int depth = 0;
    };

    void place(const OutlineItem& item) {
        while (!ranks_.isEmpty() && ranks_.last() >= item.rank)
            ranks_.removeLast();
        items_.append({item, static_cast<int>(ranks_.size())});
        ranks_.append(item.rank);
        height_ = std::max(height_, ranks_.size());
    }

    qsizetype roots() const {
        return std::count_if(items_.begin(), items_.end(),
                             [](const Placed& item) { return item.depth == 0; });
    }

    bool hasTitle() const {
        if (roots() == 1)
            return height_ >= 3 || items_[0].heading == 1;
        return height_ >= 2 && items_[1].depth == 0;
    }

    QString text(const Placed& item) { return journey_.clean(item.text, item.line); }

    void readItem(const Placed& item, int level) {
        if (level == 0)
            journey_.addStage(text(item), item.line);
        else if (level == 1)
            step_ = &journey_.addStep(text(item), item.line);
        else
            addNote(item);
    }

    void addNote(const Placed& item) {
        const QString note = step_->notes.isEmpty() ? text(item) : u'\n' + text(item);
        if (step_->notes.size() + note.size() > limits::textLength)
            journey_.warn(Kind::shortened, item.line, item.text);
        else
            step_->notes += note;
    }

    ImportedJourney journey_;
    QList<Placed> items_;
    QList<qsizetype> ranks_; ///< of the items above the next one
    qsizetype height_ = 0;
    Step* step_ = nullptr; ///< until the next one is added
};

} // namespace

ImportResult readOutline(const QString& text) {
    if (text.contains(QChar(0)))
        throw ImportError(ImportError::Kind::notRecognised, 0);
    return Outline(sourceLines(text)).read();
}

} // namespace touchline
