#pragma once

#include "core/edits/edited.h"

/// Views have names of their own: no two are called the same, capitals aside.
namespace touchline {

/// The view of this name: exactly so, else with other capitals; null where there is none.
const View* viewNamed(const Project& project, const QString& name);

/// What `view` shows, behind all others. Where its name is taken it gets a number: "Whole team 2". Refused
/// without a name.
Added<View> addView(const Project& project, View view);

/// A copy right below the view, under the next free name.
Added<View> duplicateView(const Project& project, Id<View> view);

/// The view under this name, with a number where another view has it; unchanged where the name is empty.
Project renameView(const Project& project, Id<View> view, const QString& name);

/// The view with all that `shown` shows; it keeps its name.
Project updateView(const Project& project, Id<View> view, const View& shown);

/// What `view` shows with this persona in front; all that were shown stay shown behind it.
View withInFront(View view, Id<Persona> persona);

} // namespace touchline
