#include "ui/window/status_line.h"

#include "core/insight/gap.h"
#include "core/model/lookup.h"
#include "ui/drawing/words.h"
#include "ui/look/plain_label.h"

#include <QDateTime>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QSlider>

#include <cmath>

namespace touchline {

namespace {

/// The slider counts in hundredths of a doubling, from 10 % to 400 %.
constexpr double doubling = 100;
constexpr double lowestZoom = 0.1;
constexpr double highestZoom = 4;

/// The hour of today, the day of before.
QString timeText(const QDateTime& time) {
    return time.date() == QDate::currentDate() ? time.toString("HH:mm")
                                               : QLocale().toString(time.date(), QLocale::ShortFormat);
}

} // namespace

QString journeyFacts(const Project& project, Id<Journey> id, Id<Persona> persona) {
    const Journey* journey = find(project.journeys, id);
    if (!journey)
        return {};
    const Words words(QLocale().bcp47Name());
    QStringList facts{StatusLine::tr("%n step(s)", nullptr, int(journey->steps.size()))};
    if (const auto gap = journeyGap(*journey, persona, Dimension::emotional)) {
        const MomentsAsIntended moments = momentsAsIntended(*journey, persona, Dimension::emotional);
        if (moments.of > 0)
            facts.append(StatusLine::tr("%1 of %n moment(s) of truth as intended", nullptr, moments.of)
                             .arg(moments.asIntended));
        facts.append(StatusLine::tr("journey gap %1").arg(words.number(gap->gap, 2)));
        facts.append(StatusLine::tr("coverage %1 %").arg(words.number(100 * gap->coverage(), 0)));
    }
    return facts.join(QStringLiteral(" · "));
}

StatusLine::StatusLine(Document& document, QWidget* parent)
    : QStatusBar(parent), document_(document), saved_(plainLabel({}, "quiet")),
      undo_(plainLabel({}, "quiet")), facts_(plainLabel({}, "facts")), zoom_(new QSlider(Qt::Horizontal)),
      percent_(plainLabel({}, "facts")) {
    setSizeGripEnabled(false);
    addWidget(saved_);
    addWidget(undo_);
    addWidget(facts_, 1);
    addZoom();
    connect(&document_, &Document::stateChanged, this, &StatusLine::showState);
    connect(&document_, &Document::changed, this, &StatusLine::showFacts);
    showState();
    setZoom(1);
}

void StatusLine::addZoom() {
    zoom_->setRange(int(std::log2(lowestZoom) * doubling), int(std::log2(highestZoom) * doubling));
    zoom_->setPageStep(int(doubling / 2));
    zoom_->setFixedWidth(110);
    zoom_->setAccessibleName(tr("Zoom"));
    percent_->setMinimumWidth(46);
    percent_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    addPermanentWidget(zoom_);
    addPermanentWidget(percent_);
    connect(zoom_, &QSlider::valueChanged, this,
            [this](int at) { emit zoomWanted(std::exp2(at / doubling)); });
}

void StatusLine::setJourney(Id<Journey> journey, Id<Persona> persona) {
    journey_ = journey;
    persona_ = persona;
    showFacts();
}

void StatusLine::setSaving(bool isSaving) {
    isSaving_ = isSaving;
    showState();
}

void StatusLine::setZoom(double zoom) {
    const QSignalBlocker blocker(zoom_);
    zoom_->setValue(qRound(std::log2(zoom) * doubling));
    percent_->setText(tr("%1 %").arg(qRound(zoom * 100)));
}

void StatusLine::showState() {
    if (isSaving_)
        saved_->setText(tr("Saving…"));
    else if (document_.isReadOnly())
        saved_->setText(document_.isModified() ? tr("Read-only, not saved") : tr("Read-only"));
    else if (document_.isModified())
        saved_->setText(tr("Not saved"));
    else if (document_.path().isEmpty())
        saved_->setText(tr("New"));
    else
        saved_->setText(tr("Saved %1").arg(timeText(QFileInfo(document_.path()).lastModified())));
    undo_->setText(document_.canUndo() ? tr("Undo: %1").arg(document_.undoName()) : QString());
}

void StatusLine::showFacts() {
    facts_->setText(journeyFacts(document_.project(), journey_, persona_));
}

} // namespace touchline
