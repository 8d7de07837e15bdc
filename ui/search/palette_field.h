#pragma once

#include <QAbstractButton>

class QAction;

namespace touchline {

/// Looks like a field to search in, and opens the palette: "Find or run anything  Ctrl+K". Gives way where
/// the tool bar is short.
class PaletteField : public QAbstractButton {
    Q_OBJECT

public:
    explicit PaletteField(QAction& action);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QAction& action_;
};

} // namespace touchline
