#pragma once

#include <QScrollArea>

class QLabel;
class QPushButton;

namespace touchline {

class StartTile;
class TileGrid;

/// What a window shows before a project is chosen: templates, the sample, the files that were used last.
class StartPage : public QScrollArea {
    Q_OBJECT

public:
    StartPage();

    /// Looks at the recent files again.
    void refresh();
    /// `title` is the project behind the page, to which one can go back; empty for none.
    void setProject(const QString& title);
    /// The keys go to the first tile.
    void begin();

signals:
    void templateChosen(const QString& name);
    void fileChosen(const QString& path);
    void openWanted();
    void backWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* buildHeader();
    void addTemplates();
    void addRecent(const QString& path);
    void showRecents();
    void moveFrom(StartTile* from, int key);

    TileGrid* templates_;
    TileGrid* recents_;
    QLabel* recentTitle_;
    QPushButton* back_ = nullptr;
    QPushButton* open_ = nullptr;
};

} // namespace touchline
