#pragma once

#include "core/model/fields.h"

namespace touchline {

/// A part of the organisation, or a partner beside it, that owns steps.
struct Department {
    Id<Department> id;
    QString name;
    bool partner = false;
    Ext ext;

    bool operator==(const Department&) const = default;
};
BOOST_DESCRIBE_STRUCT(Department, (), (id, name, partner, ext))

/// Who owns something: a role, perhaps with the person who has it now.
struct Role {
    Id<Role> id;
    Id<Department> department;
    QString name;
    QString person;
    Ext ext;

    bool operator==(const Role&) const = default;
};
BOOST_DESCRIBE_STRUCT(Role, (), (id, department, name, person, ext))

} // namespace touchline
