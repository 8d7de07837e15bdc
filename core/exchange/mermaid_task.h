#pragma once

#include <QList>
#include <QStringView>

#include <optional>

namespace touchline {

/// A task line of a mermaid journey taken apart, "title: score: people", each part as it stood.
struct MermaidTask {
    QStringView title;
    QStringView score;            ///< empty: none was given
    std::optional<double> number; ///< the score where it is one, of any size
    QList<QStringView> people;    ///< none of them empty
    QList<QStringView> ignored;   ///< what the format drops: a third part, a comment behind the score
    bool hasData = false;         ///< there is a colon
    bool colonInTitle = false;    ///< the title goes beyond the first colon of the line
};

/// Where what follows the first colon is neither empty nor a number, the last number behind a colon is the
/// score and all before it the title; the colon of a time of day, "08:00", separates nothing.
MermaidTask parseMermaidTask(QStringView line);

} // namespace touchline
