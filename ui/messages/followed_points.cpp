#include "ui/messages/followed_points.h"

#include "core/edits/follow_wave.h"
#include "core/model/home.h"
#include "ui/drawing/words.h"

#include <QCoreApplication>

namespace touchline {

namespace {

class FollowedPoints {
    Q_DECLARE_TR_FUNCTIONS(FollowedPoints)
};

QString titleOf(const Project& project, const Journey& journey, const Curve& curve, Id<Step> step) {
    const Step* its = find(journey.steps, step);
    const Persona* persona = find(project, curve.persona);
    QStringList parts{its ? its->title : QString(),
                      curve.dimension == Dimension::emotional ? FollowedPoints::tr("emotional")
                                                              : FollowedPoints::tr("functional"),
                      persona ? persona->name : QString()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QString valueText(const CurvePoint& point) {
    const QString value = Words(QLocale().bcp47Name()).signedNumber(point.value);
    const std::optional<int> n = respondents(point);
    return n && *n > 0 ? FollowedPoints::tr("%1, n %2").arg(value).arg(*n) : value;
}

bool looksTheSame(const CurvePoint& one, const CurvePoint& other) {
    const auto* first = std::get_if<FromWave>(&one.origin);
    const auto* second = std::get_if<FromWave>(&other.origin);
    const bool isOneWave = first && second ? first->wave == second->wave : !first && !second;
    return isOneWave && valueText(one) == valueText(other);
}

QList<FollowedPoint> followedPoints(const Project& project, Id<Wave> wave, bool replaces) {
    const Project replaced = followWave(project, wave, HandSetPoints::give_way);
    const Project kept = replaces ? replaced : followWave(project, wave, HandSetPoints::stay);
    QList<FollowedPoint> points;
    for (qsizetype i = 0; i < project.journeys.size(); ++i) {
        const Journey& now = project.journeys[i];
        for (const Id<Step> step : columns(now)) {
            for (const Curve& curve : replaced.journeys[i].curves) {
                const CurvePoint* was = currentPoint(now, curve.id, step);
                const CurvePoint* is = currentPoint(replaced.journeys[i], curve.id, step);
                const CurvePoint* left = currentPoint(kept.journeys[i], curve.id, step);
                if (!is || (was && looksTheSame(*was, *is)))
                    continue;
                const bool stays = was && left && *was == *left;
                points.append({now.id, titleOf(project, now, curve, step), was ? valueText(*was) : QString(),
                               stays ? FollowedPoints::tr("set by hand, stays") : valueText(*is), stays});
            }
        }
    }
    return points;
}

} // namespace touchline
