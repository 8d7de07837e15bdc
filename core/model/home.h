#pragma once

#include "core/model/lookup.h"

/// In which list of the project the entries of a type live, so that an id alone finds its entry.
namespace touchline {

template <class T>
inline constexpr auto home = nullptr;

template <>
inline constexpr auto home<Journey> = &Project::journeys;
template <>
inline constexpr auto home<BacklogItem> = &Project::backlog;
template <>
inline constexpr auto home<Wave> = &Project::waves;
template <>
inline constexpr auto home<View> = &Project::views;
template <>
inline constexpr auto home<Image> = &Project::images;

template <>
inline constexpr auto home<Principle> = &Library::principles;
template <>
inline constexpr auto home<GlossaryTerm> = &Library::glossary;
template <>
inline constexpr auto home<Tag> = &Library::tags;
template <>
inline constexpr auto home<Actor> = &Library::actors;
template <>
inline constexpr auto home<Persona> = &Library::personas;
template <>
inline constexpr auto home<Department> = &Library::departments;
template <>
inline constexpr auto home<Role> = &Library::roles;
template <>
inline constexpr auto home<Channel> = &Library::channels;
template <>
inline constexpr auto home<Metric> = &Library::metrics;
template <>
inline constexpr auto home<Evidence> = &Library::evidence;

template <>
inline constexpr auto home<Stage> = &Journey::stages;
template <>
inline constexpr auto home<Step> = &Journey::steps;
template <>
inline constexpr auto home<Lane> = &Journey::lanes;
template <>
inline constexpr auto home<Card> = &Journey::cards;
template <>
inline constexpr auto home<Curve> = &Journey::curves;
template <>
inline constexpr auto home<CurvePoint> = &Journey::points;

template <class T>
concept InProject = std::same_as<decltype(home<T>), QList<T> Project::*const>;
template <class T>
concept InLibrary = std::same_as<decltype(home<T>), QList<T> Library::*const>;
template <class T>
concept InJourney = std::same_as<decltype(home<T>), QList<T> Journey::*const>;

template <InProject T>
const T* find(const Project& project, Id<T> id) {
    return find(project.*home<T>, id);
}

template <InLibrary T>
const T* find(const Project& project, Id<T> id) {
    return find(project.library.*home<T>, id);
}

/// The journey in which this entry lives, or null.
template <InJourney T>
const Journey* journeyOf(const Project& project, Id<T> id) {
    const auto it = std::find_if(project.journeys.begin(), project.journeys.end(),
                                 [id](const Journey& journey) { return find(journey.*home<T>, id); });
    return it == project.journeys.end() ? nullptr : &*it;
}

template <InJourney T>
const T* find(const Project& project, Id<T> id) {
    const Journey* journey = journeyOf<T>(project, id);
    return journey ? find(journey->*home<T>, id) : nullptr;
}

} // namespace touchline
