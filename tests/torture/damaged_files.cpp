#include "core/file/project_file.h"
#include "core/file/project_xml.h"
#include "core/file/version_entry.h"
#include "core/file/zip_writer.h"
#include "tests/support/damage.h"
#include "tests/support/plausible_journey.h"

#include <QFile>

#include <cstdio>
#include <iterator>

using namespace touchline;
using namespace touchline::testing;

/// damaged_files FOLDER COUNT: files with one piece of damage each. In every second one it is in the archive,
/// behind checksums that are right.
int main(int argc, char* argv[]) {
    if (argc < 3)
        return 64;
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const Project project = PlausibleJourney(1).project(20, 120);
    const QByteArray file = writeProject(project);
    const QByteArray xml = toXml(project);
    QRandomGenerator random(1);
    for (int i = 0; i < std::atoi(argv[2]); ++i) {
        const Damage damage = damages[i / 2 % std::size(damages)];
        const QByteArray bytes = i % 2 ? damaged(file, damage, random)
                                       : writeZip({{"mimetype", fileMimeType},
                                                   {"version", writeVersion()},
                                                   {"project.xml", damaged(xml, damage, random), true}});
        QFile out(QStringLiteral("%1/%2.journey").arg(folder).arg(i));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size()) {
            std::perror(qPrintable(out.fileName()));
            return 1;
        }
    }
    return 0;
}
