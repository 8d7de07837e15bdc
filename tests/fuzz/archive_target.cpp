#include "core/file/project_file.h"
#include "core/file/project_xml.h"
#include "core/file/version_entry.h"
#include "core/file/zip_writer.h"
#include "tests/fuzz/fuzz.h"

using namespace touchline;

/// `project.xml` alone: the checksums of a ZIP would keep nearly every change from its reader.
void fuzz(const QByteArray& input) {
    try {
        testing::checkKept(
            readProject(
                writeZip({{"mimetype", fileMimeType}, {"version", writeVersion()}, {"project.xml", input}}))
                .project);
    } catch (const FileError&) {
    }
}
