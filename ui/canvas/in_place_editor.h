#pragma once

#include <QPlainTextEdit>

namespace touchline {

/// Edits one text where it stands on the map: Enter accepts, Shift+Enter breaks the line, Escape leaves it as
/// it was, a click elsewhere accepts.
class InPlaceEditor : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit InPlaceEditor(QWidget* parent);

signals:
    void accepted();
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
};

} // namespace touchline
