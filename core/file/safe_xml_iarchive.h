#pragma once

#include "core/file/file_error.h"
#include "core/model/place.h"

#include <boost/archive/xml_iarchive.hpp>

namespace touchline {

/// Boost's XML archive for text from strangers. The stock class ends the process on a file that lost its last
/// line, since its destructor reads the closing tag; reads out of bounds on a long end tag, since it compares
/// names without looking at lengths; and believes any name at the start of an element.
///
/// It reads the elements between the opening and the closing tag of the document; both are its caller's to
/// check. Throws FileError with the place that was being read.
class SafeXmlIArchive : public boost::archive::xml_iarchive_impl<SafeXmlIArchive> {
    using Base = boost::archive::xml_iarchive_impl<SafeXmlIArchive>;
    friend class boost::archive::detail::common_iarchive<SafeXmlIArchive>;
    friend class boost::archive::detail::interface_iarchive<SafeXmlIArchive>;
    friend class boost::archive::basic_xml_iarchive<SafeXmlIArchive>;
    friend class boost::archive::load_access;

public:
    SafeXmlIArchive(std::istream& in, int format)
        : Base(in,
               boost::archive::no_header | boost::archive::no_codecvt | boost::archive::no_xml_tag_checking),
          format(format) {}

    [[noreturn]] void refuse(const QString& why, FileError::Kind kind = FileError::Kind::damaged) const {
        throw FileError(kind, place ? place->text() : QString(), why);
    }

    int format;                   ///< of the file; see `since` and `Retired` in core/model/fields.h
    const Place* place = nullptr; ///< of what is being read

protected:
    using Base::load_override;

    template <class T>
    void load_override(const boost::serialization::nvp<T>& pair) {
        try {
            this->load_start(pair.name());
            expectTag(pair.name());
            boost::archive::detail::common_iarchive<SafeXmlIArchive>::load_override(pair.value());
            this->load_end(pair.name());
            expectTag(pair.name());
        } catch (const boost::archive::archive_exception& error) {
            refuse(QLatin1String(error.what()));
        }
    }

private:
    /// Whether the tag that was just read has this name.
    void expectTag(const char* name) const;
};

} // namespace touchline
