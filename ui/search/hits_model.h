#pragma once

#include "core/edits/find_text.h"

#include <QAbstractListModel>

namespace touchline {

/// What a search found, one row each, for a ResultDelegate.
class HitsModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// `project` is where the hits are.
    void setHits(const Project& project, const QList<TextHit>& hits);
    const QList<TextHit>& hits() const { return hits_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    Project project_;
    QList<TextHit> hits_;
};

} // namespace touchline
