#pragma once

#include "core/file/project_file.h"
#include "core/file/project_xml.h"
#include "core/file/version_entry.h"
#include "tests/support/any_project.h"
#include "tests/support/raw_zip.h"

#include <functional>

/// Files made to hurt whoever opens them.
namespace touchline::testing {

struct HostileFile {
    const char* name;
    std::function<QByteArray()> bytes; ///< made when asked for: some are large
};

/// The opening, then what is given, as a ZIP with true numbers.
inline QList<RawEntry> hostileEntries(const QList<RawEntry>& entries) {
    return QList<RawEntry>{storedEntry("mimetype", fileMimeType), storedEntry("version", writeVersion())} +
           entries;
}

inline QByteArray hostileZip(const QList<RawEntry>& entries) {
    return RawZip(hostileEntries(entries)).bytes();
}

inline QByteArray goodXml() {
    static const QByteArray xml = toXml(anyProject(3, 2));
    return xml;
}

inline RawEntry goodProject() {
    return deflatedEntry("project.xml", goodXml());
}

inline QByteArray emptyXml() {
    static const QByteArray xml = toXml({});
    return xml;
}

/// A good archive with the first `old` replaced, in a good ZIP.
inline QByteArray withXml(const QByteArray& old, const QByteArray& text) {
    QByteArray xml = goodXml();
    const qsizetype at = xml.indexOf(old);
    Q_ASSERT(at >= 0);
    return hostileZip({deflatedEntry("project.xml", xml.replace(at, old.size(), text))});
}

/// Every count in the archive says so.
inline QByteArray withCounts(const QByteArray& count) {
    QByteArray xml = goodXml();
    for (qsizetype at = xml.indexOf("<count>"); at >= 0; at = xml.indexOf("<count>", at + 1)) {
        const qsizetype from = at + 7;
        xml.replace(from, xml.indexOf('<', from) - from, count);
    }
    return hostileZip({deflatedEntry("project.xml", xml)});
}

/// The same part under as many names.
inline QByteArray withParts(int count, int megabytes) {
    QList<RawEntry> entries{goodProject()};
    RawEntry part = bombEntry({}, megabytes);
    for (int i = 0; i < count; ++i) {
        part.name = "ext/" + QByteArray::number(i);
        entries.append(part);
    }
    return hostileZip(entries);
}

inline QList<HostileFile> hostileArchives() {
    const auto huge = [](int megabytes, char byte) { return QByteArray(megabytes << 20, byte); };
    return {
        {"last line missing", [] { return withXml("</boost_serialization>\n", ""); }},
        {"last bytes cut", [] { return hostileZip({deflatedEntry("project.xml", goodXml().chopped(25))}); }},
        {"end tag of 64 MB", [=] { return withXml("</title>", "</title" + huge(64, 'x') + ">"); }},
        {"start tag of 64 MB", [=] { return withXml("<title>", "<title" + huge(64, 'x') + ">"); }},
        {"10,000,000 journeys",
         [] { return withXml("<journeys>\n\t<count>2", "<journeys>\n\t<count>10000000"); }},
        {"every list with 100,000 entries", [] { return withCounts("100000"); }},
        {"every list with -1 entries", [] { return withCounts("-1"); }},
        {"every list with 2^64-1 entries", [] { return withCounts("18446744073709551615"); }},
        {"class version 999999",
         [] {
             return withXml("<project>", "<project class_id=\"0\" tracking_level=\"0\" version=\"999999\">");
         }},
        {"archive version 65535", [] { return withXml("version=\"19\"", "version=\"65535\""); }},
        {"tracked objects",
         [] { return withXml("<about>", "<about class_id=\"1\" tracking_level=\"1\" object_id=\"_0\">"); }},
        {"reference to an object", [] { return withXml("<about>", "<about object_id_reference=\"_7\">"); }},
        {"class of another", [] { return withXml("<about>", "<about class_id_reference=\"70000\">"); }},
        {"enumerator that is none", [] { return withXml("<kind>", "<kind>9"); }},
        {"NUL by number", [] { return withXml("<title>", "<title>&#0;"); }},
        {"letter by number", [] { return withXml("<title>", "<title>&#x41;"); }},
        {"NUL itself", [] { return withXml("<title>", QByteArray("<title>\0", 8)); }},
        {"not UTF-8", [] { return withXml("<title>", "<title>\xff\xfe"); }},
        {"surrogate", [] { return withXml("<title>", "<title>\xed\xa0\x80"); }},
        {"billion laughs",
         [] {
             return withXml("<!DOCTYPE boost_serialization>",
                            "<!DOCTYPE boost_serialization [<!ENTITY a \"aaaaaaaaaa\">"
                            "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;\">]>");
         }},
        {"file of the system",
         [] {
             return withXml("<!DOCTYPE boost_serialization>",
                            "<!DOCTYPE boost_serialization [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>");
         }},
        {"unknown entity", [] { return withXml("<title>", "<title>&a;"); }},
        {"1,000,000 entities",
         [] { return withXml("<title>", "<title>" + QByteArray("&amp;").repeated(1'000'000)); }},
        {"16 MB of blanks in a tag", [=] { return withXml("<title>", "<title" + huge(16, ' ') + ">"); }},
        {"attribute of 16 MB",
         [=] { return withXml("<title>", "<title class_id=\"" + huge(16, '1') + "\">"); }},
        {"text of 100 MB", [=] { return withXml("<title>", "<title>" + huge(100, 'x')); }},
        {"blanks up to the limit", [=] { return withXml("<about>", huge(127, ' ') + "<about>"); }},
        {"blanks behind", [=] { return withXml("</boost", huge(127, '\n') + "</boost"); }},
        {"nested 20,000 deep", [] { return withXml("<about>", QByteArray("<about>").repeated(20'000)); }},
        {"a comment", [] { return withXml("<about>", "<!-- x --><about>"); }},
        {"100,000 keys",
         [] {
             QByteArray keys = "<ext>\n<count>100000</count>\n";
             for (int i = 0; i < 100'000; ++i)
                 keys += "<key>" + QByteArray::number(i) + "</key><value></value>\n";
             const qsizetype at = emptyXml().lastIndexOf("<ext>");
             QByteArray xml = emptyXml();
             xml.replace(at, xml.lastIndexOf("</ext>") - at, keys);
             return hostileZip({deflatedEntry("project.xml", xml)});
         }},
        {"100,000 colours of nothing",
         [] {
             const QByteArray items = QByteArray("<item></item>\n").repeated(100'000);
             QByteArray xml = emptyXml();
             xml.replace("<colours>\n\t\t\t<count>0</count>", "<colours><count>100000</count>" + items);
             return hostileZip({deflatedEntry("project.xml", xml)});
         }},
    };
}

inline QList<HostileFile> hostileZips() {
    return {
        {"nothing", [] { return QByteArray(); }},
        {"no entries", [] { return RawZip({}).bytes(); }},
        {"beginning only", [] { return hostileZip({goodProject()}).first(100); }},
        {"directory only",
         [] {
             const RawZip zip(hostileEntries({goodProject()}));
             return zip.bytes().sliced(zip.directoryAt());
         }},
        {"2 GB in 2 MB", [] { return hostileZip({bombEntry("project.xml", 2048)}); }},
        {"2 GB that say 1,000 bytes",
         [] {
             RawEntry bomb = bombEntry("project.xml", 2048);
             bomb.size = 1000;
             return hostileZip({bomb});
         }},
        {"128 MB of blanks", [] { return hostileZip({bombEntry("project.xml", 128)}); }},
        {"2 GB of version",
         [] {
             return RawZip({storedEntry("mimetype", fileMimeType), bombEntry("version", 2048), goodProject()})
                 .bytes();
         }},
        {"100 parts of 60 MB", [] { return withParts(100, 60); }},
        {"16 parts of 31 MB", [] { return withParts(16, 31); }},
        {"4,000 parts of 1 MB", [] { return withParts(4'000, 1); }},
        {"6 pictures of 31 MB",
         [] {
             QList<RawEntry> entries;
             Project project;
             for (char i = 'a'; i < 'g'; ++i) {
                 const RawEntry bomb = bombEntry("", 31, i);
                 project.images.append({imageId(QByteArray(31 << 20, i)), ImageFormat::png, {}});
                 entries.append(bomb);
                 entries.last().name = "images/" + project.images.last().id.text().toLatin1() + ".png";
             }
             return hostileZip(QList<RawEntry>{deflatedEntry("project.xml", toXml(project))} + entries);
         }},
        {"200 overlapping entries",
         [] {
             QList<RawEntry> entries = hostileEntries({bombEntry("project.xml", 20)});
             const RawEntry kernel = entries.last();
             const auto at = quint32(RawZip(entries.first(2)).directoryAt());
             for (int i = 0; i < 200; ++i) {
                 RawEntry entry = kernel;
                 entry.name = "ext/" + QByteArray::number(i).rightJustified(7, '0');
                 entry.offset = at;
                 entry.isInDirectoryOnly = true;
                 entries.append(entry);
             }
             return RawZip(entries).bytes();
         }},
        {"the project twice",
         [] {
             return hostileZip({goodProject(), goodProject()});
         }},
        {"the version twice",
         [] {
             return hostileZip({storedEntry("version", "format 9\nreader 9\n"), goodProject()});
         }},
        {"names of other places",
         [] {
             return hostileZip({goodProject(), storedEntry("../../../../tmp/evil", "x"),
                                storedEntry("/etc/cron.d/evil", "x"), storedEntry("ext/../../evil", "x"),
                                storedEntry("C:\\evil", "x"), storedEntry("ext/", "")});
         }},
        {"names of other scripts",
         [] {
             return hostileZip({goodProject(), storedEntry("ext/\xff\xfe", "x"), storedEntry("", "x"),
                                storedEntry(QByteArray("a\0b", 3), "x"), storedEntry("\x1b[2J", "x")});
         }},
        {"name of 65,535 bytes",
         [] {
             return hostileZip({goodProject(), storedEntry(QByteArray(65'535, 'n'), "x")});
         }},
        {"encrypted",
         [] {
             RawEntry entry = goodProject();
             entry.flags = 1;
             return hostileZip({entry});
         }},
        {"strongly encrypted",
         [] {
             RawEntry entry = goodProject();
             entry.flags = 0x41;
             entry.method = 99;
             return hostileZip({entry});
         }},
        {"bzip2",
         [] {
             RawEntry entry = goodProject();
             entry.method = 12;
             return hostileZip({entry});
         }},
        {"LZMA",
         [] {
             RawEntry entry = goodProject();
             entry.method = 14;
             return hostileZip({entry});
         }},
        {"Zstandard",
         [] {
             RawEntry entry = goodProject();
             entry.method = 93;
             return hostileZip({entry});
         }},
        {"lengths behind the data",
         [] {
             RawEntry entry = goodProject();
             entry.flags = 8;
             return hostileZip({entry});
         }},
        {"packed size of 4 GB",
         [] {
             RawEntry entry = goodProject();
             entry.packedSize = 0xfffffffe;
             return hostileZip({entry});
         }},
        {"size of 2^64-1",
         [] {
             RawEntry entry = goodProject();
             entry.size = ~quint64(0);
             RawZip::number<quint16>(entry.extra, 1);
             RawZip::number<quint16>(entry.extra, 8);
             RawZip::number<quint64>(entry.extra, ~quint64(0));
             return hostileZip({entry});
         }},
        {"header at 2^63",
         [] {
             RawEntry entry = goodProject();
             entry.offset = 0xffffffff;
             RawZip::number<quint16>(entry.extra, 1);
             RawZip::number<quint16>(entry.extra, 8);
             RawZip::number<quint64>(entry.extra, quint64(1) << 63);
             return hostileZip({entry});
         }},
        {"2^32 entries in 64 bits",
         [] {
             const RawZip zip(hostileEntries({goodProject()}));
             QByteArray end;
             const auto at = quint64(zip.bytes().size()) - 22;
             RawZip::number<quint32>(end, 0x06064b50);
             RawZip::number<quint64>(end, 44);
             RawZip::number<quint16>(end, 45);
             RawZip::number<quint16>(end, 45);
             RawZip::number<quint64>(end, 0); // disks
             RawZip::number<quint64>(end, quint64(1) << 32);
             RawZip::number<quint64>(end, quint64(1) << 32);
             RawZip::number<quint64>(end, at - quint64(zip.directoryAt()));
             RawZip::number<quint64>(end, quint64(zip.directoryAt()));
             RawZip::number<quint32>(end, 0x07064b50);
             RawZip::number<quint32>(end, 0);
             RawZip::number<quint64>(end, at);
             RawZip::number<quint32>(end, 1);
             return zip.bytes(0xffff, 0xffffffff, end);
         }},
        {"more entries than there are", [] { return RawZip(hostileEntries({goodProject()})).bytes(65'535); }},
        {"fewer entries than there are", [] { return RawZip(hostileEntries({goodProject()})).bytes(1); }},
        {"directory at the beginning", [] { return RawZip(hostileEntries({goodProject()})).bytes({}, 0); }},
        {"directory at 4 GB", [] { return RawZip(hostileEntries({goodProject()})).bytes({}, 0xfffffff0); }},
        {"65,000 entries",
         [] {
             QList<RawEntry> entries{goodProject()};
             for (int i = 0; i < 65'000; ++i)
                 entries.append(storedEntry(QByteArray::number(i), ""));
             return hostileZip(entries);
         }},
        {"a file behind", [] { return hostileZip({goodProject()}) + hostileZip({goodProject()}); }},
        {"a file inside",
         [] {
             return hostileZip({goodProject(), storedEntry("ext/again", hostileZip({goodProject()}))});
         }},
    };
}

} // namespace touchline::testing
