#include "core/edits/images.h"

#include "core/edits/paste_grid.h"
#include "core/model/clean_text.h"

namespace touchline {

namespace {

qsizetype bytesOf(const QList<Image>& images) {
    qsizetype all = 0;
    for (const Image& image : images)
        all += image.bytes.size();
    return all;
}

Id<Lane> laneFor(const Journey& journey, const PastePlace& place, PasteGrid& grid) {
    const Lane* lane = find(journey.lanes, place.lane);
    if (lane && ownsCards(lane->kind))
        return lane->id;
    for (const Lane& any : journey.lanes) {
        if (any.kind == LaneKind::images)
            return any.id;
    }
    return grid.addLane(LaneKind::images, {});
}

} // namespace

std::optional<ImageFormat> imageFormatOf(const QByteArray& bytes) {
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return ImageFormat::png;
    if (bytes.startsWith("\xff\xd8\xff"))
        return ImageFormat::jpeg;
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return ImageFormat::webp;
    return {};
}

Pasted pasteImage(const Project& project, const PastePlace& place, const QByteArray& bytes,
                  const QString& altText) {
    Pasted pasted{.project = project};
    const auto format = imageFormatOf(bytes);
    const Image image{imageId(bytes), format.value_or(ImageFormat::png), bytes};
    const bool isNew = !find(project.images, image.id);
    if (!format || !find(project, place.journey) || bytes.size() > limits::imageBytes ||
        (isNew && (isFull(project.images) || bytesOf(project.images) + bytes.size() > limits::allBytes))) {
        ++pasted.leftOut;
        return pasted;
    }
    pasted.project = edited(project, place.journey, [&](Journey& journey) {
        const QList<Id<Step>> steps = columns(journey);
        PasteGrid grid(journey, pasted, steps, {},
                       journey.stages.isEmpty() ? Id<Stage>() : journey.stages.constLast().id);
        const Id<Step> step = find(journey.steps, place.step) ? place.step : grid.step(0);
        grid.addCard({.lane = laneFor(journey, place, grid),
                      .step = step,
                      .image = image.id,
                      .altText = cleanText(altText)});
    });
    if (isNew && pasted.cards > 0)
        pasted.project.images.append(image);
    return pasted;
}

} // namespace touchline
