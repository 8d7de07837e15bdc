#pragma once

#include "ui/document/document.h"

#include <QLabel>

namespace touchline {

class Canvas;

/// Whether nothing was put on this journey yet: steps without a word, no cards.
bool isBlank(const Journey& journey);

/// Says what to do first while the open journey is blank; stands in front of the canvas, so it is no part of
/// the picture.
class FirstStepHint : public QLabel {
    Q_OBJECT

public:
    FirstStepHint(const Document& document, Canvas& canvas);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow();
    void place();

    const Document& document_;
    Canvas& canvas_;
};

} // namespace touchline
