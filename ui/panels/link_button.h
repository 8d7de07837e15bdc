#pragma once

#include <QPushButton>

namespace touchline {

/// A button with a text of any length, one line or several, each cut off where it does not fit.
class LinkButton : public QPushButton {
    Q_OBJECT

public:
    explicit LinkButton(const QString& text, const QString& role);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QString text_;
};

} // namespace touchline
