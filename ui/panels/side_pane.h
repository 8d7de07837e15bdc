#pragma once

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace touchline {

/// Panels that share one place, chosen by tabs above them.
class SidePane : public QWidget {
    Q_OBJECT

public:
    explicit SidePane(QWidget* parent = nullptr);

    void add(const QString& title, QWidget* panel);
    QWidget* current() const;
    void setCurrent(QWidget* panel);

signals:
    void currentChanged();

private:
    QTabBar* tabs_;
    QStackedWidget* panels_;
};

} // namespace touchline
