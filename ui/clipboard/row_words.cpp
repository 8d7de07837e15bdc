#include "ui/clipboard/row_words.h"

#include "ui/drawing/lanes/lanes.h"

namespace touchline {

namespace {

struct OtherWords {
    LaneKind kind;
    const char* words;
};

/// Terms that are found beside the titles; a word names one kind.
constexpr OtherWords otherWords[]{
    {LaneKind::steps, "step|steps|stap|stappen|customer action|customer actions|klantactie|klantacties"},
    {LaneKind::contacts,
     "contact|contacts|touchpoint|touchpoints|contactmoment|contactmomenten|contactpunt|contactpunten"},
    {LaneKind::thoughts, "thoughts|thinking|quotes|gedachte|gedachten|citaat|citaten|quote"},
    {LaneKind::needs, "need|needs|behoefte|behoeften"},
    {LaneKind::feelings, "feeling|feelings|gevoel|gevoelens"},
    {LaneKind::pains, "pain|pains|pain points|painpoints|knelpunt|knelpunten|pijnpunt|pijnpunten"},
    {LaneKind::gains, "gain|gains|pluspunt|pluspunten"},
    {LaneKind::experience, "emotion|emotions|experience|emotion curve|emotie|emoties|beleving|emotiecurve"},
    {LaneKind::front_stage, "front stage|frontstage|onstage"},
    {LaneKind::backstage, "backstage|back stage"},
    {LaneKind::support, "support|support processes|ondersteunende processen"},
    {LaneKind::systems, "systems|systemen"},
    {LaneKind::images, "images|pictures|storyboard|beelden|afbeeldingen"},
    {LaneKind::evidence, "evidence|physical evidence|tastbaar bewijs|fysiek bewijs"},
};

RowWords made() {
    RowWords words{{}, {"stage", "stages", "phase", "phases", "fase", "fasen", "fases"}};
    for (const char* language : {"en", "nl"}) {
        const Words titles{QString::fromLatin1(language)};
        boost::mp11::mp_for_each<boost::describe::describe_enumerators<LaneKind>>([&](auto enumerator) {
            words.lanes.insert(laneTitle(titles, Lane{.kind = enumerator.value}).toLower(), enumerator.value);
        });
    }
    for (const OtherWords& other : otherWords) {
        for (const QString& word : QString::fromUtf8(other.words).split(u'|'))
            words.lanes.insert(word, other.kind);
    }
    return words;
}

} // namespace

const RowWords& rowWords() {
    static const RowWords words = made();
    return words;
}

} // namespace touchline
