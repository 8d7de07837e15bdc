#include "core/file/xml_fields.h"

#include <QTest>

#include <sstream>

/// The same type in three programs: format 1 had a mood, format 2 an effort, format 3 a source that travels
/// in `ext`.
namespace touchline::first {

struct Note {
    QString mood;
    QString text;
    Ext ext;
    bool operator==(const Note&) const = default;
};
BOOST_DESCRIBE_STRUCT(Note, (), (mood, text, ext))

} // namespace touchline::first

namespace touchline::third {

struct Note {
    QString text;
    int effort = 1;
    QString source;
    Ext ext;
    bool operator==(const Note&) const = default;
};
BOOST_DESCRIBE_STRUCT(Note, (), (text, effort, source, ext))

} // namespace touchline::third

namespace touchline {

template <>
inline constexpr int since<&third::Note::effort> = 2;
template <>
inline constexpr bool inExt<&third::Note::source> = true;
template <>
struct Retired<third::Note> {
    static void before(const char* next, auto& archive, third::Note& note) {
        if (archive.format < 2 && std::string_view(next) == "text") {
            QString mood;
            storeElement(archive, "mood", mood);
            note.ext["mood"] = mood;
        }
    }
};

} // namespace touchline

using namespace touchline;

namespace {

template <class Note>
std::string written(const Note& note) {
    std::ostringstream out;
    {
        boost::archive::xml_oarchive archive(out, boost::archive::no_header);
        archive << boost::serialization::make_nvp("note", note);
    }
    return out.str();
}

template <class Note>
Note read(const std::string& xml, int format) {
    std::istringstream in(xml);
    SafeXmlIArchive archive(in, format);
    Note note;
    archive >> boost::serialization::make_nvp("note", note);
    return note;
}

} // namespace

class XmlFieldsTest : public QObject {
    Q_OBJECT

private slots:
    void anOlderFileIsRead() {
        const first::Note old{"glad", "text", {{"key", "value"}}};
        const auto note = read<third::Note>(written(old), 1);
        QCOMPARE(note, (third::Note{"text", 1, "", {{"mood", "glad"}, {"key", "value"}}}));
    }

    void aFieldOfALaterFormatIsThere() {
        const third::Note note{"text", 4, "", {}};
        QCOMPARE(read<third::Note>(written(note), 3), note);
    }

    void anAdditiveFieldTravelsInsideExt() {
        const third::Note note{"text", 4, "survey", {{"key", "value"}}};
        const std::string xml = written(note);
        QVERIFY(xml.find("<source>") == std::string::npos);
        QVERIFY(xml.find("<key>source</key>") != std::string::npos);
        QCOMPARE(read<third::Note>(xml, 3), note);
    }

    void anOlderProgramCarriesAnAdditiveFieldAlong() {
        const first::Note old{"", "text", {{"source", "survey"}}};
        const auto carried = read<first::Note>(written(old), 1);
        QCOMPARE(written(carried), written(old));
        QCOMPARE(read<third::Note>(written(carried), 1).source, "survey");
    }

    void anAdditiveFieldIsNotKeptTwice() {
        const auto note = read<third::Note>(written(third::Note{"text", 4, "survey", {}}), 3);
        QVERIFY(note.ext.isEmpty());
    }

    void aFieldThatTheFormatHasMustBeThere() {
        const std::string xml = written(first::Note{"", "text", {}});
        QVERIFY_EXCEPTION_THROWN(read<third::Note>(xml, 2), FileError);
    }
};

QTEST_GUILESS_MAIN(XmlFieldsTest)
#include "xml_fields_test.moc"
