#include "core/edits/waves.h"

#include "core/edits/tidy.h"

namespace touchline {

namespace {

bool isWhole(const WaveResult& result) {
    return result.metric && !result.journey.isNull() + !result.stage.isNull() + !result.step.isNull() == 1;
}

WaveResult tidied(const Project& project, WaveResult result) {
    forEachField<WaveResult>([&](auto field) {
        using Value = FieldOf<WaveResult, decltype(field)>;
        if constexpr (!std::same_as<Value, Id<WaveResult>> && !TextMap<Value>)
            result.*field.pointer = tidy<field.pointer>(project, result.*field.pointer);
    });
    result.answers.removeIf([](const AnswerCount& answer) { return answer.count == 0; });
    std::ranges::stable_sort(result.answers, {}, &AnswerCount::value);
    return result;
}

} // namespace

const Wave* waveOf(const Project& project, Id<WaveResult> id) {
    const auto wave = std::ranges::find_if(
        project.waves, [id](const Wave& one) { return find(one.results, id) != nullptr; });
    return wave == project.waves.end() ? nullptr : &*wave;
}

const WaveResult* findResult(const Project& project, Id<WaveResult> id) {
    const Wave* wave = waveOf(project, id);
    return wave ? find(wave->results, id) : nullptr;
}

Added<Wave> addWave(const Project& project, const Wave& wave) {
    if (isFull(project.waves))
        return {project, {}};
    Wave added{.id = Id<Wave>::create(),
               .name = tidy<&Wave::name>(project, wave.name),
               .date = wave.date,
               .source = tidy<&Wave::source>(project, wave.source),
               .ext = wave.ext};
    for (const WaveResult& result : wave.results) {
        WaveResult one = tidied(project, result);
        one.id = Id<WaveResult>::create();
        if (isWhole(one) && !isFull(added.results))
            added.results.append(one);
    }
    Project next = project;
    next.waves.append(added);
    return {next, added.id};
}

Added<WaveResult> addResult(const Project& project, Id<Wave> id, const WaveResult& result) {
    const Wave* wave = find(project, id);
    WaveResult added = tidied(project, result);
    if (!wave || isFull(wave->results) || !isWhole(added))
        return {project, {}};
    added.id = Id<WaveResult>::create();
    return {edited(project, id, [&](Wave& next) { next.results.append(added); }), added.id};
}

Project setResult(const Project& project, const WaveResult& result) {
    const Wave* wave = waveOf(project, result.id);
    const WaveResult wanted = tidied(project, result);
    if (!wave || !isWhole(wanted))
        return project;
    return edited(project, wave->id,
                  [&](Wave& next) { next.results[indexOf(next.results, wanted.id)] = wanted; });
}

Project setAnswerCount(const Project& project, Id<WaveResult> id, double answer, int count) {
    const WaveResult* found = findResult(project, id);
    if (!found)
        return project;
    WaveResult result = *found;
    result.answers.removeIf([answer](const AnswerCount& one) { return one.value == answer; });
    if (count > 0) {
        result.answers.append({answer, count, double(count), double(count)});
        result.value = result.margin = result.sd = std::nullopt;
        result.n = std::nullopt;
    }
    return setResult(project, result);
}

} // namespace touchline
