#include "core/file/project_file.h"
#include "core/file/project_json.h"
#include "core/file/project_xml.h"
#include "tests/fuzz/fuzz.h"
#include "tests/support/any_project.h"

#include <QDir>
#include <QFile>

using namespace touchline;
using namespace touchline::testing;

namespace {

void keep(const QString& folder, const QString& name, const QByteArray& bytes) {
    QDir().mkpath(folder);
    QFile file(folder + u'/' + name);
    insist(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), "cannot be written");
}

} // namespace

/// seeds FOLDER: inputs of the present format in FOLDER/file, FOLDER/archive and FOLDER/json. Those that are
/// kept may be of an earlier one, whose archive ends for a reader of today at its first other field.
int main(int argc, char* argv[]) {
    insist(argc == 2, "seeds FOLDER");
    const QString folder = QString::fromLocal8Bit(argv[1]);
    for (quint32 seed = 0; seed < 8; ++seed) {
        const Project project = seed == 0 ? Project() : anyProject(seed, 1);
        const QString name = QString::number(seed);
        keep(folder + "/file", name, writeProject(project, {{}, {{"ext/later", "later"}}}));
        keep(folder + "/archive", name, toXml(project));
        keep(folder + "/json", name, toJson(project));
    }
    return 0;
}
