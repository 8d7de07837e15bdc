#pragma once

#include <QMap>
#include <QSet>
#include <QStringList>
#include <QWidget>

class QComboBox;
class QGridLayout;

namespace touchline {

/// A name from elsewhere, what it stands for, and what it may mean.
struct MatchRow {
    QString name;
    QString facts; ///< "12 answers"
    QStringList near;
};

/// Names that the journey does not know, one below the other, each with a choice of the titles that it has:
/// near misses first.
class MatchesField : public QWidget {
    Q_OBJECT

public:
    /// `none` is what happens to a name while no title is chosen.
    MatchesField(const QStringList& titles, const QString& none);

    /// Shows these; what `chosen` says about a name, in whatever capitals, is chosen.
    void set(const QList<MatchRow>& rows, const QMap<QString, QString>& chosen);
    /// Those that are shown, folded.
    QSet<QString> names() const;
    /// Name -> title, of those for which one is chosen.
    QMap<QString, QString> chosen() const;

signals:
    void changed();

private:
    QStringList titles_;
    QString none_;
    QWidget* list_ = nullptr;
    QMap<QString, QComboBox*> boxes_;
};

} // namespace touchline
