#include "core/edits/replace_text.h"

#include "core/edits/tidy.h"
#include "core/edits/views.h"

namespace touchline {

namespace {

template <auto Member>
constexpr bool isViewName = false;
template <>
constexpr bool isViewName<&View::name> = true;

class Replacer {
public:
    Replacer(const Project& project, const TextPattern& pattern, const QString& with, const TextHit* only)
        : project_(project), pattern_(pattern), with_(with), only_(only) {}

    template <auto Member>
    bool text(QString& text, const TextPlace& place) {
        if (only_ && place != only_->place)
            return false;
        const QString raw = replaced(text);
        const QString next = raw == text ? text : tidy<Member>(project_, raw);
        if (next == text)
            return false;
        if constexpr (isViewName<Member>) {
            renamed_.append({Id<View>(place.id), next});
            return false;
        }
        text = next;
        return true;
    }

    const QList<std::pair<Id<View>, QString>>& renamed() const { return renamed_; }

private:
    QString replaced(const QString& text) const {
        QString result;
        qsizetype done = 0;
        for (TextRange range = pattern_.next(text); range; range = pattern_.next(text, range.end())) {
            if (only_ && range != only_->range)
                continue;
            result += QStringView(text).mid(done, range.start - done);
            result += with_;
            done = range.end();
        }
        return result += QStringView(text).mid(done);
    }

    const Project& project_;
    const TextPattern& pattern_;
    const QString& with_;
    const TextHit* only_;
    QList<std::pair<Id<View>, QString>> renamed_;
};

Project replaced(const Project& project, const TextPattern& pattern, const QString& with,
                 const TextHit* only) {
    Project next = project;
    Replacer replacer(project, pattern, with, only);
    visitTexts(next, {}, replacer);
    for (const auto& [view, name] : replacer.renamed())
        next = renameView(next, view, name);
    return next;
}

} // namespace

Project replaceText(const Project& project, const TextPattern& pattern, const QString& with) {
    return replaced(project, pattern, with, nullptr);
}

Project replaceHit(const Project& project, const TextPattern& pattern, const TextHit& hit,
                   const QString& with) {
    return replaced(project, pattern, with, &hit);
}

} // namespace touchline
