#pragma once

#include <QAbstractButton>
#include <QImage>

class QToolButton;

namespace touchline {

/// Something that one can begin with: a picture, a title and what there is to say about it.
class StartTile : public QAbstractButton {
    Q_OBJECT

public:
    StartTile(const QString& title, const QString& sentence);

    /// Drawn from the top, at most as wide as the tile; null shows an empty field.
    void setPicture(const QImage& picture);
    void setSentence(const QString& sentence);
    /// Offers to take it away: by Delete, its button and its menu.
    void setRemovable();
    /// Still there, but can't be opened.
    void setMissing(bool missing);
    bool isMissing() const { return isMissing_; }

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

    /// Height of the picture for a tile of this width.
    static int pictureHeight(int width) { return width * 5 / 8; }
    static int usualWidth();

signals:
    void removeWanted();
    /// An arrow key, which leads to another tile.
    void arrowPressed(int key);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void paintPicture(QPainter& painter, const QRectF& frame);
    void showRemoveButton();

    QString sentence_;
    QImage picture_;
    QToolButton* remove_ = nullptr;
    bool isMissing_ = false;
};

} // namespace touchline
