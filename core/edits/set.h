#pragma once

#include "core/edits/belonging.h"
#include "core/edits/edited.h"
#include "core/edits/tidy.h"

namespace touchline {

template <auto Member>
constexpr bool isOwnId() {
    using Owner = typename MemberOf<Member>::Owner;
    if constexpr (std::same_as<typename MemberOf<Member>::Value, Id<Owner>>)
        return Member == &Owner::id;
    return false;
}

/// Whether the field may be set by itself. Ids never change, what places an entry changes by moving it, and
/// the lists of entries by the edits of their nouns.
template <auto Member>
inline constexpr bool isSettable =
    !belongsTo<Member> && !isOwnId<Member>() && !StoredList<typename MemberOf<Member>::Value>::value &&
    !TextMap<typename MemberOf<Member>::Value>;
template <class T, class X, QList<Id<X>> T::*Member>
inline constexpr bool isSettable<Member> = true;
template <>
inline constexpr bool isSettable<&Lane::kind> = false;
template <>
inline constexpr bool isSettable<&View::name> = false;
template <>
inline constexpr bool isSettable<&View::lanes> = true;
template <>
inline constexpr bool isSettable<&GlossaryTerm::avoid> = true;

/// `set<&Step::title>(project, step, text)`: the project with one field of one entry set, the value tidied
/// first.
template <auto Member>
requires isSettable<Member> Project set(const Project& project, Id<typename MemberOf<Member>::Owner> id,
                                        typename MemberOf<Member>::Value value) {
    return edited(project, id, [&](auto& entry) {
        entry.*Member = tidy<Member>(project, std::move(value));
        settle(entry);
    });
}

/// `setAbout<&About::title>(project, text)`
template <auto Member>
Project setAbout(const Project& project, typename MemberOf<Member>::Value value) {
    Project next = project;
    next.about.*Member = tidy<Member>(project, std::move(value));
    return next;
}

} // namespace touchline
