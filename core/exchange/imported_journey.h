#pragma once

#include "core/exchange/import_result.h"

namespace touchline {

/// A project with one customer journey that is filled while a text is read from top to bottom: cleans and
/// bounds what it is given and keeps the warnings. Lists that outgrow the limits throw ImportError
/// (tooLarge).
class ImportedJourney {
public:
    ImportedJourney();

    void warn(ImportWarning::Kind kind, int line, QStringView text);

    /// `text` as the model keeps it, without blanks around it; a warning tells what that took away.
    QString clean(QStringView text, int line);

    void setTitle(const QString& title);
    void setScenario(const QString& scenario);
    void addStage(const QString& title, int line);
    /// Appends to the last stage; without one, to a stage without a name.
    Step& addStep(const QString& title, int line);
    /// The realised emotion at the last step.
    void addValue(double value, const QString& source, int line);
    Id<Persona> addPersona(const QString& name, int line);

    const QList<Stage>& stages() const { return journey_.stages; }

    /// The project with the standard lanes. `main` is whose curve it is, the first of the journey's personas;
    /// without personas, one without a name.
    ImportResult result(Id<Persona> main = {}) &&;

private:
    Journey journey_;
    Curve curve_;
    QList<Persona> personas_;
    QList<ImportWarning> warnings_;
};

} // namespace touchline
