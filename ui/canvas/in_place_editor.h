#pragma once

#include <QPlainTextEdit>

namespace touchline {

/// Edits one text where it stands on the map: Enter accepts and goes down, Tab goes on, Shift+Enter and
/// Alt+Enter break the line, Escape leaves it as it was, a click elsewhere accepts.
class InPlaceEditor : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit InPlaceEditor(QWidget* parent);

    /// Letters of `pixels`, but never too small to read.
    void setLook(double pixels, bool bold, const QColor& paper, const QColor& text);
    /// Stands over `place` of its parent, larger where its text needs that, and within the parent.
    void cover(const QRect& place);

signals:
    void accepted();
    void cancelled();
    /// Enter: accepted, and on to what stands below.
    void entered();
    /// Tab, or Shift+Tab backward: accepted, and on to the next.
    void left(bool forward);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QRect place_;
};

} // namespace touchline
