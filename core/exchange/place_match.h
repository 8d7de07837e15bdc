#pragma once

#include "core/exchange/survey_answers.h"
#include "core/model/project.h"

/// How a survey or a log calls steps, and which steps of a journey that are: capitals, accents and blanks at
/// the ends count for nothing.
namespace touchline {

/// Both null: the journey as a whole.
struct JourneyPlace {
    Id<Stage> stage;
    Id<Step> step;

    bool operator==(const JourneyPlace&) const = default;
};

/// Finds places of one journey by their names.
class PlaceNames {
public:
    explicit PlaceNames(const Journey& journey);

    /// The first step of this title, or null; else the step of a contact that says so.
    Id<Step> step(const QString& title) const;
    Id<Stage> stage(const QString& title) const;

    /// A step where the text names one, else a stage; what `aliases` call something else goes by that name.
    /// None where nothing is called so.
    std::optional<JourneyPlace> place(const SurveyPlace& named, const QMap<QString, QString>& aliases) const;

    /// Titles of steps and stages that may be meant, the likeliest first, at most three: those that differ in
    /// some letters, or of which one says all words of the other.
    QStringList nearMisses(const QString& text) const;

    /// Titles of the steps, then of the stages, as the journey has them.
    const QStringList& titles() const { return titles_; }

private:
    QHash<QString, Id<Step>> steps_;
    QHash<QString, Id<Step>> contacts_;
    QHash<QString, Id<Stage>> stages_;
    QStringList titles_;
};

} // namespace touchline
