#include "core/file/project_xml.h"

#include "core/file/file_limits.h"
#include "core/file/xml_fields.h"

#include <algorithm>
#include <istream>
#include <sstream>

namespace touchline {

namespace {

constexpr auto rootName = "project";

// What Boost 1.81 writes around the elements. Its number for the library is part of it and changes with
// nothing here.
const QByteArray opening = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\" ?>\n"
                           "<!DOCTYPE boost_serialization>\n"
                           "<boost_serialization signature=\"serialization::archive\" version=\"19\">\n";
const QByteArray closing = "</boost_serialization>\n";

[[noreturn]] void refuse(const char* why) {
    throw FileError(FileError::Kind::damaged, {}, QLatin1String(why));
}

void checkText(const QByteArray& xml) {
    if (!xml.startsWith(opening))
        refuse("not the beginning of an archive");
    if (!xml.endsWith(closing))
        refuse("the end is missing");
    if (std::any_of(xml.begin(), xml.end(),
                    [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t'; }))
        refuse("control characters");
    // Boost would turn them into bytes after all checks; we never write them.
    if (xml.contains("&#"))
        refuse("numeric character references");
    if (!xml.isValidUtf8())
        refuse("not UTF-8");
    // Boost copies a tag or a text several times before anyone sees it.
    for (qsizetype at = 0, end = 0; end >= 0; at = end + 1) {
        end = xml.indexOf('>', at);
        if ((end < 0 ? xml.size() : end) - at > limits::pieceBytes)
            refuse("a tag or a text that is too long");
    }
}

/// Reads the bytes where they are; a stream of strings would copy them.
class BytesBuffer : public std::streambuf {
public:
    explicit BytesBuffer(QByteArrayView bytes) {
        char* const begin = const_cast<char*>(bytes.data()); // never written to: there is no room to put
        setg(begin, begin, begin + bytes.size());
    }
};

} // namespace

QByteArray toXml(const Project& project) {
    std::ostringstream out;
    out.imbue(std::locale::classic());
    {
        boost::archive::xml_oarchive archive(out, boost::archive::no_header | boost::archive::no_codecvt);
        archive << boost::serialization::make_nvp(rootName, project);
    }
    const std::string_view elements = out.view();
    QByteArray xml = opening;
    xml.append(elements.data(), qsizetype(elements.size())).append(closing);
    if (xml.size() > limits::archiveBytes)
        throw FileError(FileError::Kind::tooLarge, {}, QStringLiteral("project.xml"));
    return xml;
}

Project fromXml(const QByteArray& xml, int format) {
    checkText(xml);
    BytesBuffer elements(QByteArrayView(xml).sliced(opening.size()).chopped(closing.size()));
    std::istream in(&elements);
    in.imbue(std::locale::classic());
    SafeXmlIArchive archive(in, format);
    Project project;
    const Place top;
    archive.place = &top;
    archive >> boost::serialization::make_nvp(rootName, project);
    if (!(in >> std::ws).eof())
        refuse("something follows the project");
    return project;
}

} // namespace touchline
