#pragma once

#include <QFrame>
#include <QPointer>

#include <functional>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace touchline {

/// One thing to run or to go to.
struct PaletteEntry {
    QString name; ///< by which it is remembered
    QString text;
    QString detail;
    QString end;   ///< keys
    QString words; ///< further ones by which it is found
    bool possible = true;
    std::function<void()> run = [] {};
};

/// Lies over the window: type, pick with the arrows, run with Enter. Gives the focus back when it goes.
class Palette : public QFrame {
    Q_OBJECT

public:
    /// Commands in their order; `things` are what else fits some words.
    using Things = std::function<QList<PaletteEntry>(const QString&)>;
    Palette(QWidget& window, const QList<PaletteEntry>& commands, const Things& things);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    void fill(const QString& typed);
    void add(const PaletteEntry& entry);
    void go(int rows);
    void run(QListWidgetItem* item);
    void leave();

    QLineEdit* line_;
    QListWidget* list_;
    QList<PaletteEntry> commands_;
    Things things_;
    QList<PaletteEntry> shown_;
    QPointer<QWidget> before_; ///< had the focus
};

} // namespace touchline
