#pragma once

#include "tests/support/any_project.h"

#include <QRandomGenerator>

/// Two projects of some megabytes that differ in everything; what is found after an accident must be one of
/// them.
namespace touchline::testing {

/// `version` is 1 or 2. Its pictures cannot be packed, so that a save takes its time.
inline Project versionOf(int version) {
    Project project = anyProject(quint32(version), 3);
    project.about.title = QString::number(version);
    QRandomGenerator random{quint32(version)};
    for (int i = 0; i < 10; ++i) {
        QByteArray bytes(200'000, Qt::Uninitialized);
        random.fillRange(reinterpret_cast<quint32*>(bytes.data()), bytes.size() / 4);
        project.images.append({imageId(bytes), ImageFormat::jpeg, bytes});
    }
    return project;
}

} // namespace touchline::testing
