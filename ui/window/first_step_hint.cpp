#include "ui/window/first_step_hint.h"

#include "core/model/lookup.h"
#include "ui/canvas/canvas.h"

#include <QEvent>

namespace touchline {

bool isBlank(const Journey& journey) {
    return journey.cards.isEmpty() && journey.points.isEmpty() &&
           std::ranges::all_of(journey.steps, [](const Step& step) { return step.title.isEmpty(); });
}

FirstStepHint::FirstStepHint(const Document& document, Canvas& canvas)
    : QLabel(&canvas), document_(document), canvas_(canvas) {
    setTextFormat(Qt::PlainText);
    setProperty("role", "hint");
    setAlignment(Qt::AlignCenter);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    canvas.installEventFilter(this);
    connect(&document, &Document::changed, this, &FirstStepHint::follow);
    connect(&canvas, &Canvas::selectionChanged, this, &FirstStepHint::follow);
    follow();
}

void FirstStepHint::follow() {
    const Journey* journey = touchline::find(document_.project().journeys, canvas_.journey());
    const bool isWanted = journey && isBlank(*journey);
    if (isWanted) {
        setText((journey->kind == JourneyKind::customer
                     ? tr("Type the first step in the customer’s words.")
                     : tr("Type the first step in the employee’s words.")) +
                u'\n' + tr("Tab adds the next one, Enter goes down a lane."));
        place();
    }
    setVisible(isWanted);
}

void FirstStepHint::place() {
    constexpr int around = 32;
    const int room = std::max(0, canvas_.width() - 2 * around);
    setWordWrap(false);
    const int wide = std::min(sizeHint().width(), room);
    setWordWrap(true);
    resize(wide, heightForWidth(wide));
    move((canvas_.width() - width()) / 2, canvas_.height() - height() - around);
}

bool FirstStepHint::eventFilter(QObject*, QEvent* event) {
    if (event->type() == QEvent::Resize)
        place();
    return false;
}

} // namespace touchline
