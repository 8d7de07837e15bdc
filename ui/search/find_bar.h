#pragma once

#include "core/edits/text_pattern.h"

#include <QFrame>

class QAbstractItemModel;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QToolButton;

namespace touchline {

/// Above the map: what to look for, how many places have it, and what to put there instead. Enter and
/// Shift+Enter go on, Escape closes.
class FindBar : public QFrame {
    Q_OBJECT

public:
    /// `hits` are listed where the user asks for that.
    explicit FindBar(QAbstractItemModel& hits);

    TextPattern pattern() const;
    QString replacement() const;

    /// Shows it, with the line to replace by where `replacing`, ready to type.
    void open(bool replacing);
    /// The hit `current` of `count`, -1 for none yet, and where it is.
    void showHit(qsizetype current, qsizetype count, const QString& place);
    /// A search goes on, 0..1.
    void showSearching(double share);
    /// A sentence where the number of hits stands.
    void say(const QString& sentence);

signals:
    void patternChanged();
    void wentOn(bool forward);
    void picked(int hit);
    void replaceWanted();
    void replaceAllWanted();
    void stopped(); ///< the search is not to go on
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QToolButton* addButton(const QString& text, const QString& name);
    QLineEdit* addLine(const QString& words);

    QLineEdit* wanted_;
    QLineEdit* with_;
    QToolButton* matchCase_;
    QToolButton* wholeWords_;
    QLabel* count_;
    QLabel* place_;
    QPushButton* stop_;
    QToolButton* listed_;
    QWidget* replacing_;
    QPushButton* replace_;
    QPushButton* replaceAll_;
    QListView* list_;
};

} // namespace touchline
