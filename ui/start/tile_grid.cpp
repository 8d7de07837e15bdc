#include "ui/start/tile_grid.h"

namespace touchline {

namespace {

constexpr int gap = 14;
constexpr int mostColumns = 7;

int columnsIn(int width) {
    return std::clamp((width + gap) / (StartTile::usualWidth() * 9 / 10 + gap), 1, mostColumns);
}

int tileWidth(int width) {
    const int columns = columnsIn(width);
    return (width - (columns - 1) * gap) / columns;
}

} // namespace

TileGrid::TileGrid(const QString& name) {
    setAccessibleName(name);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TileGrid::add(StartTile* tile) {
    tile->setParent(this);
    tile->show();
    tiles_.append(tile);
    connect(tile, &StartTile::arrowPressed, this, [this, tile](int key) { emit arrowPressed(tile, key); });
    updateGeometry();
    place();
}

void TileGrid::remove(StartTile* tile) {
    tiles_.removeOne(tile);
    tile->hide();
    tile->deleteLater();
    updateGeometry();
    place();
}

void TileGrid::clear() {
    while (!tiles_.isEmpty())
        remove(tiles_.first());
}

int TileGrid::heightForWidth(int width) const {
    if (tiles_.isEmpty())
        return 0;
    const int columns = columnsIn(width);
    const int rows = (int(tiles_.size()) + columns - 1) / columns;
    return rows * tiles_.first()->heightForWidth(tileWidth(width)) + (rows - 1) * gap;
}

QSize TileGrid::sizeHint() const {
    const int width = mostColumns * (StartTile::usualWidth() + gap) - gap;
    return {width, heightForWidth(width)};
}

void TileGrid::resizeEvent(QResizeEvent*) {
    place();
}

void TileGrid::place() {
    const int columns = columnsIn(width()), wide = tileWidth(width());
    for (int i = 0; i < tiles_.size(); ++i) {
        const int high = tiles_[i]->heightForWidth(wide);
        const QPoint at(i % columns * (wide + gap), i / columns * (high + gap));
        tiles_[i]->setGeometry(layoutDirection() == Qt::RightToLeft ? width() - at.x() - wide : at.x(),
                               at.y(), wide, high);
    }
}

} // namespace touchline
