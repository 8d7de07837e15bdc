#include "core/exchange/csv_values.h"
#include "core/exchange/event_log.h"
#include "core/exchange/import_result.h"

#include <QXmlStreamReader>

namespace touchline {

namespace {

/// The longest that may stand between two tags, or in one.
constexpr qsizetype longestToken = 1 << 20; // bytes
constexpr int deepest = 64;

class Xes {
public:
    Xes(ByteSource source, EventCounts& counts) : source_(std::move(source)), counts_(counts) {}

    void read() {
        while (true) {
            const auto token = xml_.readNext();
            if (token == QXmlStreamReader::Invalid) {
                if (xml_.error() != QXmlStreamReader::PrematureEndOfDocumentError || !feed())
                    fail(ImportError::Kind::invalid);
                continue;
            }
            pending_ = 0;
            if (token == QXmlStreamReader::EndDocument)
                return;
            if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference)
                fail(ImportError::Kind::invalid);
            if (token == QXmlStreamReader::StartElement)
                start();
            else if (token == QXmlStreamReader::EndElement)
                end();
        }
    }

private:
    [[noreturn]] void fail(ImportError::Kind kind) {
        throw ImportError(kind, int(xml_.lineNumber()), xml_.errorString());
    }

    bool feed() {
        constexpr qsizetype pieceSize = 64 << 10;
        if (pending_ > longestToken)
            fail(ImportError::Kind::tooLarge);
        QByteArray piece(pieceSize, Qt::Uninitialized);
        piece.resize(source_(piece.data(), pieceSize));
        pending_ += piece.size();
        xml_.addData(piece);
        return !piece.isEmpty();
    }

    void start() {
        const QStringView name = xml_.name();
        if (++depth_ > deepest)
            fail(ImportError::Kind::tooLarge);
        if (depth_ == 1 && name != u"log")
            fail(ImportError::Kind::notRecognised);
        if (depth_ == 2 && name == u"trace") {
            isTrace_ = true;
            ++trace_;
        } else if (depth_ == 3 && isTrace_ && name == u"event") {
            isEvent_ = true;
            activity_.clear();
            time_.reset();
            transition_ = Transition::complete;
        } else if (depth_ == 4 && isEvent_) {
            readAttribute();
        }
    }

    void readAttribute() {
        const QXmlStreamAttributes attributes = xml_.attributes();
        const QStringView key = attributes.value(QLatin1String("key"));
        const QStringView value = attributes.value(QLatin1String("value"));
        if (key == u"concept:name")
            activity_ = value.toString();
        else if (key == u"time:timestamp")
            time_ = timeOf(value, DateOrder::day_first);
        else if (key == u"lifecycle:transition")
            transition_ = transitionOf(value);
    }

    void end() {
        if (depth_ == 3 && isEvent_) {
            counts_.add(trace_, counts_.activity(activity_), time_, transition_);
            isEvent_ = false;
        } else if (depth_ == 2 && isTrace_) {
            counts_.end(trace_);
            isTrace_ = false;
        }
        --depth_;
    }

    ByteSource source_;
    EventCounts& counts_;
    QXmlStreamReader xml_;
    qsizetype pending_ = 0; ///< bytes since the last token
    int depth_ = 0;
    bool isTrace_ = false;
    bool isEvent_ = false;
    quint64 trace_ = 0;
    QString activity_;
    std::optional<qint64> time_;
    Transition transition_ = Transition::complete;
};

} // namespace

void countXes(ByteSource source, EventCounts& counts) {
    Xes(std::move(source), counts).read();
    if (counts.events() == 0)
        throw ImportError(ImportError::Kind::empty, 0);
}

} // namespace touchline
