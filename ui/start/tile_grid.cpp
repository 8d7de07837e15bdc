#include "ui/start/tile_grid.h"

namespace touchline {

namespace {

constexpr int gap = 14;
constexpr int mostColumns = 7;

int columnsIn(int width) {
    return std::clamp((width + gap) / (StartTile::usualWidth() * 5 / 6 + gap), 1, mostColumns);
}

int tileWidth(int width) {
    const int columns = columnsIn(width);
    return (width - (columns - 1) * gap) / columns;
}

} // namespace

TileGrid::TileGrid(const QString& name) {
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TileGrid::add(StartTile* tile) {
    tile->setParent(this);
    tile->show();
    tiles_.append(tile);
    connect(tile, &StartTile::arrowPressed, this, [this, tile](int key) { emit arrowPressed(tile, key); });
    place();
}

void TileGrid::remove(StartTile* tile) {
    tiles_.removeOne(tile);
    tile->hide();
    tile->deleteLater();
    place();
}

void TileGrid::clear() {
    while (!tiles_.isEmpty())
        remove(tiles_.first());
}

void TileGrid::resizeEvent(QResizeEvent*) {
    place();
}

void TileGrid::place() {
    const int columns = columnsIn(width()), wide = tileWidth(width());
    const int high = tiles_.isEmpty() ? 0 : tiles_.first()->heightForWidth(wide);
    const int rows = (int(tiles_.size()) + columns - 1) / columns;
    setFixedHeight(std::max(0, rows * (high + gap) - gap));
    for (int i = 0; i < tiles_.size(); ++i) {
        const QPoint at(i % columns * (wide + gap), i / columns * (high + gap));
        tiles_[i]->setGeometry(layoutDirection() == Qt::RightToLeft ? width() - at.x() - wide : at.x(),
                               at.y(), wide, high);
    }
}

} // namespace touchline
