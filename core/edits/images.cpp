#include "core/edits/images.h"

#include "core/edits/paste_grid.h"
#include "core/file/file_limits.h"
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

Added<Image> addImage(const Project& project, const QByteArray& bytes) {
    const auto format = imageFormatOf(bytes);
    if (!format || bytes.size() > limits::imageBytes)
        return {project, {}};
    const Image image{imageId(bytes), *format, bytes};
    if (find(project.images, image.id))
        return {project, image.id};
    if (isFull(project.images) || bytesOf(project.images) + bytes.size() > limits::allImagesBytes)
        return {project, {}};
    Project next = project;
    next.images.append(image);
    return {next, image.id};
}

Pasted pasteImage(const Project& project, const PastePlace& place, const QByteArray& bytes,
                  const QString& altText) {
    Pasted pasted{.project = project};
    const auto added = addImage(project, bytes);
    if (!added.id || !find(project, place.journey)) {
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
                      .image = added.id,
                      .altText = cleanText(altText)});
    });
    if (pasted.cards > 0)
        pasted.project.images = added.project.images;
    return pasted;
}

} // namespace touchline
