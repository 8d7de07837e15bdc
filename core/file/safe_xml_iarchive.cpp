#include "core/file/safe_xml_iarchive.h"

#include <boost/archive/impl/archive_serializer_map.ipp>
#include <boost/archive/impl/basic_xml_iarchive.ipp>
#include <boost/archive/impl/xml_iarchive_impl.ipp>

// Boost compiles these for its own archives only.
namespace boost::archive {

template class detail::archive_serializer_map<touchline::SafeXmlIArchive>;
template class basic_xml_iarchive<touchline::SafeXmlIArchive>;
template class xml_iarchive_impl<touchline::SafeXmlIArchive>;

} // namespace boost::archive

namespace touchline {

void SafeXmlIArchive::expectTag(const char* name) const {
    if (gimpl->rv.object_name != name)
        refuse(QStringLiteral("expected <%1>").arg(QLatin1String(name)));
}

} // namespace touchline
