#pragma once

#include "core/edits/find_text.h"
#include "ui/search/find_run.h"
#include "ui/search/hits_model.h"

#include <QPointer>

class QDialog;

namespace touchline {

class FindBar;
class MainWindow;

/// Find and replace in a window: what is typed in the bar is searched everywhere, and each hit is shown where
/// it is: on the map, in the inspector, in the library. The keys stay with the bar.
class FindFlow : public QObject {
    Q_OBJECT

public:
    /// The parts of the window must be there.
    explicit FindFlow(MainWindow& window);

    /// Stands above the map.
    FindBar* bar() { return bar_; }

    void open(bool replacing);
    /// Shows the next hit or the one before; opens the bar where nothing is looked for yet.
    void goOn(bool forward);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search();
    void follow(const QList<TextHit>& hits);
    void show(qsizetype hit);
    void showEntry(const TextHit& hit);
    void tell();
    void replaceOne();
    void showBehind(const TextHit& replaced);
    void replaceAll();
    void close();
    qsizetype firstHere() const;
    const QList<TextHit>& hits() const { return hits_.hits(); }

    MainWindow& window_;
    HitsModel hits_;
    FindRun run_;
    FindBar* bar_;
    TextPattern pattern_; ///< that the hits fit
    qsizetype current_ = -1;
    // What the next hits, which may come later, are for.
    bool shows_ = false;              ///< the first one on this map is to be shown
    std::optional<TextHit> replaced_; ///< the one behind what stands there now is to be shown
    QString sentence_;                ///< stands in place of their number
    QPointer<QDialog> entry_;         ///< the part of the library that shows a hit
};

} // namespace touchline
