#pragma once

#include "ui/document/document.h"

namespace touchline {

/// What one window shows of the project: a view, and what was changed about it in this window alone. Nothing
/// of that is part of the project until the user keeps it.
class ShownView : public QObject {
    Q_OBJECT

public:
    explicit ShownView(Document& document);

    Document& document() const { return document_; }
    /// The view with all that was changed about it.
    const View& view() const { return now_.view; }
    /// Which views there are to choose from; the shown one is at the place `chosen`.
    const QList<View>& offered() const { return now_.offered; }
    int chosen() const;
    /// The personas that take part in the open journey, and which of them is in front.
    const QList<Persona>& personas() const { return now_.personas; }
    Id<Persona> inFront() const { return now_.inFront; }
    /// The view of the project that is shown, or null for one that is always there.
    Id<View> kept() const { return kept_; }
    /// Whether a view of the project is shown otherwise than it is kept.
    bool isChanged() const;

    void setJourney(Id<Journey> journey);
    /// One of the project's own is shown as it is kept; one that is always there says nothing about colours,
    /// density and whom it is for, so those stay.
    void choose(const View& view);
    void setPersona(Id<Persona> persona);
    void setTheme(ThemeName theme);
    void setDensity(Density density);

    /// Adds what is shown to the project, under this name, and shows it from now on.
    void keep(const QString& name);
    /// Makes the view of the project what is shown.
    void update();

signals:
    /// Something of the above differs.
    void changed();

private:
    struct State {
        View view;
        QList<View> offered;
        QList<Persona> personas;
        Id<Persona> inFront;

        bool operator==(const State&) const = default;
    };

    void follow();
    void forgetChanges();
    State state() const;

    Document& document_;
    Id<Journey> journey_;
    Id<View> kept_;
    ViewKind kind_ = ViewKind::full; ///< of the one that is always there, where none is kept
    Id<Persona> persona_;
    std::optional<ThemeName> theme_;
    std::optional<Density> density_;
    State now_;
};

} // namespace touchline
