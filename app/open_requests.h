#pragma once

#include <QLocalServer>

namespace touchline {

/// One program a user and screen: what is asked of a second one is done by the first. The desktop may ask for
/// files too (QFileOpenEvent).
class OpenRequests : public QObject {
    Q_OBJECT

public:
    OpenRequests();

    /// Hands these files over to the program that runs already. False where there is none.
    static bool handOver(const QStringList& files);

signals:
    /// Absolute paths; none asks for the start page.
    void wanted(const QStringList& files);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void answer();

    QLocalServer server_;
};

} // namespace touchline
