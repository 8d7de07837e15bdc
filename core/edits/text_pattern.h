#pragma once

#include <QString>

namespace touchline {

/// Characters of a text; none where `length` is 0.
struct TextRange {
    qsizetype start = 0;
    qsizetype length = 0;

    explicit operator bool() const { return length > 0; }
    qsizetype end() const { return start + length; }
    bool operator==(const TextRange&) const = default;
};

struct SearchOptions {
    bool matchCase = false;  ///< capitals, accents and the shape of quotation marks count
    bool wholeWords = false; ///< no letter or digit beside it

    bool operator==(const SearchOptions&) const = default;
};

/// What people look for in texts.
class TextPattern {
public:
    TextPattern() = default;
    explicit TextPattern(const QString& wanted, SearchOptions options = {});

    /// Whether it finds nothing anywhere.
    bool isEmpty() const { return wanted_.isEmpty(); }
    /// The first match that begins at `from` or behind.
    TextRange next(const QString& text, qsizetype from = 0) const;

    bool operator==(const TextPattern&) const = default;

private:
    TextRange any(QStringView text, qsizetype from) const;

    QString wanted_; ///< folded, unless case is matched
    SearchOptions options_;
};

} // namespace touchline
