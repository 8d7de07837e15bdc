#pragma once

#include "ui/drawing/text_block.h"

#include <QHash>
#include <QSet>

namespace touchline {

/// Breaks texts into lines and remembers what it broke, so that a new layout pays only for what changed.
class Typesetter {
public:
    /// The sizes of what is set from now on.
    void setScale(TypeScale scale) { scale_ = scale; }
    TypeScale scale() const { return scale_; }
    TextFace face(TextStyle style) const { return {style, scale_}; }

    /// Lines of at most `width` map units; a word is broken only where it is wider than that.
    TextBlock set(const QString& text, TextStyle style, double width);

    /// Width of the widest part that should not be broken, at least `atLeast`; scripts that break anywhere
    /// have none.
    double longestWord(const QString& text, TextStyle style, double atLeast = 0);

    /// Forgets what was not used since the last call.
    void forgetUnused();

private:
    /// Found by its text, face and width.
    struct Set {
        TextBlock block;
        float width;
        bool operator==(const Set& other) const {
            return width == other.width && block.face == other.block.face && block.text == other.block.text;
        }
    };
    friend size_t qHash(const Set& set, size_t seed) {
        return qHashMulti(seed, set.block.text, indexOf(set.block.face), set.width);
    }

    TypeScale scale_ = TypeScale::comfortable;
    QSet<Set> current_;
    QSet<Set> previous_;
    QHash<std::pair<QString, int>, double> words_; ///< width of a word in a face
};

} // namespace touchline
