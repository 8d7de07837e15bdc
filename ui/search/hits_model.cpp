#include "ui/search/hits_model.h"

#include "ui/search/place_words.h"
#include "ui/search/result_delegate.h"

namespace touchline {

namespace {

constexpr qsizetype around = 40; ///< characters of the text before and behind what was found

/// A piece of the text with the hit in it, on one line, and where the hit begins.
struct Excerpt {
    QString text;
    qsizetype start = 0;
};

Excerpt excerptOf(const TextHit& hit) {
    const qsizetype from = hit.range.start <= around ? 0 : hit.range.start - around;
    const qsizetype to = std::min(hit.text.size(), hit.range.end() + around);
    QString text = hit.text.mid(from, to - from);
    for (QChar& c : text) {
        if (c.isSpace())
            c = u' ';
    }
    const QString before = from > 0 ? QStringLiteral("…") : QString();
    return {before + text + (to < hit.text.size() ? QStringLiteral("…") : QString()),
            hit.range.start - from + before.size()};
}

} // namespace

void HitsModel::setHits(const Project& project, const QList<TextHit>& hits) {
    beginResetModel();
    project_ = project;
    hits_ = hits;
    endResetModel();
}

int HitsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(hits_.size());
}

QVariant HitsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const TextHit& hit = hits_[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return excerptOf(hit).text;
    case ResultDelegate::boldStartRole:
        return int(excerptOf(hit).start);
    case ResultDelegate::boldLengthRole:
        return int(hit.range.length);
    case ResultDelegate::endRole:
    case Qt::AccessibleDescriptionRole:
        return placeWords(project_, hit.place);
    default:
        return {};
    }
}

} // namespace touchline
