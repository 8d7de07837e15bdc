#pragma once

#include "ui/start/start_tile.h"

#include <QList>

namespace touchline {

/// Tiles in rows, as many beside each other as there is room for.
class TileGrid : public QWidget {
    Q_OBJECT

public:
    explicit TileGrid(const QString& name);

    /// Takes ownership.
    void add(StartTile* tile);
    void remove(StartTile* tile);
    void clear();
    const QList<StartTile*>& tiles() const { return tiles_; }

signals:
    void arrowPressed(StartTile* from, int key);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void place();

    QList<StartTile*> tiles_;
};

} // namespace touchline
