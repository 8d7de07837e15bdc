#pragma once

#include <QObject>
#include <QPointer>
#include <QStringList>

class QListWidget;
class QPlainTextEdit;

namespace touchline {

/// Offers terms that begin like what is being typed. Nothing is picked beforehand: Tab and Enter belong to
/// who types until Down or Up has picked one.
class Completion : public QObject {
    Q_OBJECT

public:
    explicit Completion(QPlainTextEdit& edit);
    ~Completion() override;

    void setTerms(const QStringList& terms) { terms_ = terms; }

private:
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool takesKey(int key);
    void offer();
    void place();
    void accept(const QString& term);

    QPlainTextEdit& edit_;
    QPointer<QListWidget> popup_; ///< lives in the window, over everything
    QStringList terms_;
    int begun_ = 0; ///< how many letters of the offered terms are typed
};

} // namespace touchline
