// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/format/AdvisoryReader.h"

#include "core/intake/format/CveRecordReader.h"
#include "core/intake/format/EpssReader.h"
#include "core/intake/format/GhsaReader.h"
#include "core/intake/format/KevReader.h"
#include "core/intake/format/NvdReader.h"
#include "core/intake/format/OsvReader.h"

#include <QJsonDocument>

#include <map>

namespace firebreak {

namespace {

enum class Shape {
    Unknown,
    CveRecord,
    NvdCve,
    NvdItem,
    NvdOrKevList,
    CveList,
    OsvList,
    EpssList,
    Osv,
    Ghsa,
    GhsaPage,
    Kev,
    Epss
};

/// The array `key` holds objects of which the first satisfies `isOne`; an empty array counts when
/// `isEmptyOk`.
template <class Predicate>
bool isListOf(const JsonObject& object, std::string_view key, bool isEmptyOk, Predicate isOne)
{
    const JsonNode node = object.at(key);
    if (!node.isArray())
        return false;
    const JsonList list(node);
    const auto first = list.begin();
    if (!(first != list.end()))
        return isEmptyOk;
    const JsonNode item = *first;
    return item.isObject() && isOne(JsonObject(item));
}

/// `{"cve": {…}}` as pages of NVD hold it; rows that wrap more documents than that one are no items.
bool isNvdItem(const JsonObject& object)
{
    const JsonNode cve = object.at("cve");
    if (!cve.isObject())
        return false;
    int fields = 0;
    int objects = 0;
    object.forEach([&](std::string_view, const JsonNode& value) {
        ++fields;
        objects += value.isObject() ? 1 : 0;
    });
    const JsonObject document(cve);
    return objects == 1 && !CveRecordReader::recognises(document) &&
           (fields == 1 || NvdReader::recognises(document));
}

Shape shapeOf(const JsonObject& object)
{
    if (CveRecordReader::recognises(object))
        return Shape::CveRecord;
    if (EpssReader::recognises(object))
        return Shape::Epss;
    if (KevReader::recognises(object))
        return Shape::Kev;
    switch (GhsaReader::shapeOf(object)) {
    case GhsaReader::Shape::GraphQlAdvisory:
    case GhsaReader::Shape::Rest:
        return Shape::Ghsa;
    case GhsaReader::Shape::GraphQlPage:
        return Shape::GhsaPage;
    case GhsaReader::Shape::None:
        break;
    }
    if (isNvdItem(object))
        return Shape::NvdItem;
    if (NvdReader::recognises(object))
        return Shape::NvdCve;
    if (OsvReader::recognises(object))
        return Shape::Osv;
    const bool isPage = object.has("resultsPerPage") || object.has("catalogVersion");
    if (isListOf(object, "vulnerabilities", isPage,
                 [](const JsonObject& item) { return item.at("cve").isObject() || item.has("cveID"); }))
        return Shape::NvdOrKevList;
    if (isListOf(object, "cveRecords", true, CveRecordReader::recognises))
        return Shape::CveList;
    if (isListOf(object, "vulns", false, OsvReader::recognises))
        return Shape::OsvList;
    if (isListOf(object, "data", object.has("status-code"),
                 [](const JsonObject& item) { return EpssReader::recognises(item); }))
        return Shape::EpssList;
    return Shape::Unknown;
}

ErrorCode codeOf(simdjson::error_code error)
{
    switch (error) {
    case simdjson::DEPTH_ERROR:
        return error::IntakeTooDeep;
    case simdjson::UTF8_ERROR:
        return error::IntakeUtf8;
    case simdjson::CAPACITY:
    case simdjson::MEMALLOC:
        return error::IntakeTooLarge;
    default:
        return error::IntakeJsonSyntax;
    }
}

/// simdjson does not say where it stopped; Qt's slower parser does. Counts lines from the text's beginning.
QStringList whereNot(std::string_view json)
{
    QJsonParseError error;
    QJsonDocument::fromJson(QByteArray::fromRawData(json.data(), qsizetype(json.size())), &error);
    if (error.error == QJsonParseError::NoError)
        return {};
    const size_t offset = std::min(size_t(std::max(error.offset, 0)), json.size());
    const auto lines = std::count(json.begin(), json.begin() + ptrdiff_t(offset), '\n');
    return {QString::number(lines + 1), QString::number(offset)};
}

} // namespace

class AdvisoryReader::Detail
{
public:
    void readValue(const JsonNode& node);
    void readObject(const JsonObject& object);
    void readGhsaPage(const JsonObject& page);

    /// Reads one document into an Advisory of its own fault, so that a bad one does not spoil its neighbours.
    template <class Read> void readDocument(const JsonNode& node, Read read);
    template <class Read> void readEach(const JsonObject& object, std::string_view key, Read read);

    void refuse(ErrorCode code, const QString& place, const QStringList& details = {},
                std::optional<AdvisorySource> format = {}) const
    {
        m_refuse({code, m_origin + place, details}, format);
    }

    void refuseText(simdjson::error_code error, std::string_view json) const
    {
        const QStringList where = whereNot(json);
        // The one thing in a string that Qt's parser lets pass: half of a surrogate pair, which Unicode has
        // not.
        const bool isSurrogate = error == simdjson::STRING_ERROR && where.isEmpty();
        refuse(isSurrogate ? error::IntakeUtf8 : codeOf(error), {}, where);
    }

    simdjson::dom::parser m_parser;
    Accept m_accept;
    Refuse m_refuse;
    QString m_origin;
    std::optional<Instant> m_released; ///< of the catalogue whose list is being read
};

template <class Read> void AdvisoryReader::Detail::readDocument(const JsonNode& node, Read read)
{
    ReadFault fault;
    const QString base = node.place();
    const JsonNode root = node.rebased(fault);
    const JsonObject object(root);
    Advisory advisory = read(object);
    if (fault.error())
        refuse(fault.error()->code, base + fault.error()->place, fault.error()->details, advisory.source);
    else
        m_accept(std::move(advisory));
}

template <class Read>
void AdvisoryReader::Detail::readEach(const JsonObject& object, std::string_view key, Read read)
{
    for (const JsonNode item : object.list(key))
        read(item);
}

void AdvisoryReader::Detail::readValue(const JsonNode& node)
{
    if (node.isObject()) {
        readObject(JsonObject(node));
        return;
    }
    if (node.isArray()) {
        for (const JsonNode item : JsonList(node))
            readValue(item);
        return;
    }
    refuse(error::IntakeFormatUnknown, node.place());
}

void AdvisoryReader::Detail::readObject(const JsonObject& object)
{
    const JsonNode& node = object.node();
    const auto readCve = [this](const JsonNode& item) {
        readDocument(item, [](const JsonObject& record) { return CveRecordReader(record).read(); });
    };
    const auto readNvd = [this](const JsonNode& item) {
        readDocument(item, [](const JsonObject& cve) { return NvdReader(cve).read(); });
    };
    const auto readKev = [this](const JsonNode& item) {
        readDocument(item, [this](const JsonObject& entry) { return KevReader::read(entry, m_released); });
    };
    const auto readEpss = [this](const JsonNode& item) {
        readDocument(item, [](const JsonObject& row) { return EpssReader::read(row); });
    };
    const auto readOsv = [this](const JsonNode& item) {
        readDocument(item, [](const JsonObject& document) { return OsvReader(document).read(); });
    };
    switch (shapeOf(object)) {
    case Shape::CveRecord:
        return readCve(node);
    case Shape::NvdCve:
        return readNvd(node);
    case Shape::NvdItem:
        return readNvd(object.at("cve"));
    case Shape::Kev:
        return readKev(node);
    case Shape::Epss:
        return readEpss(node);
    case Shape::Osv:
        return readOsv(node);
    case Shape::Ghsa:
        return readDocument(node,
                            [](const JsonObject& advisory) { return GhsaReader::readAdvisory(advisory); });
    case Shape::CveList:
        return readEach(object, "cveRecords", readCve);
    case Shape::OsvList:
        return readEach(object, "vulns", readOsv);
    case Shape::EpssList:
        return readEach(object, "data", readEpss);
    case Shape::NvdOrKevList:
        m_released = object.instant("dateReleased");
        readEach(object, "vulnerabilities", [&](const JsonNode& item) { readValue(item); });
        m_released.reset();
        return;
    case Shape::GhsaPage:
        return readGhsaPage(object);
    case Shape::Unknown:
        break;
    }
    // A row of a collection: the documents it wraps are read, whatever else it says about them.
    bool isWrapper = false;
    object.forEach([this, &isWrapper](std::string_view, const JsonNode& value) {
        if (value.isObject() && shapeOf(JsonObject(value)) != Shape::Unknown) {
            isWrapper = true;
            readObject(JsonObject(value));
        }
    });
    if (!isWrapper)
        refuse(error::IntakeFormatUnknown, node.place());
}

void AdvisoryReader::Detail::readGhsaPage(const JsonObject& page)
{
    constexpr qsizetype FewPackages =
        256; // a page repeats nothing by itself; comparing stays cheap on a hostile one
    std::map<QString, Advisory> advisories;
    GhsaReader::forEachPageItem(page, [this, &advisories](const JsonNode& node) {
        ReadFault fault;
        const JsonNode root = node.rebased(fault);
        const JsonObject item(root);
        Advisory advisory = GhsaReader::readPageItem(item);
        if (fault.error())
            return refuse(fault.error()->code, node.place() + fault.error()->place, fault.error()->details,
                          AdvisorySource::Ghsa);
        const auto [known, isNew] = advisories.try_emplace(advisory.documentId, advisory);
        if (isNew)
            return;
        QList<AffectedPackage>& packages = known->second.affected;
        for (AffectedPackage& package : advisory.affected) {
            if (packages.size() > FewPackages || !packages.contains(package))
                packages.append(std::move(package));
        }
    });
    for (auto& [id, advisory] : advisories)
        m_accept(std::move(advisory));
}

AdvisoryReader::AdvisoryReader(int maxDepth, Accept accept, Refuse refuse)
    : m_detail(std::make_unique<Detail>())
{
    static_assert(Padding >= simdjson::SIMDJSON_PADDING);
    m_detail->m_accept = std::move(accept);
    m_detail->m_refuse = std::move(refuse);
    constexpr size_t FirstCapacity = 256 * 1024;
    if (m_detail->m_parser.allocate(FirstCapacity, size_t(maxDepth)) != simdjson::SUCCESS)
        qFatal("no memory for a JSON parser");
}

AdvisoryReader::~AdvisoryReader() = default;

void AdvisoryReader::read(std::string_view json, const QString& origin)
{
    m_detail->m_origin = origin;
    simdjson::dom::element root;
    const simdjson::error_code error = m_detail->m_parser.parse(json.data(), json.size(), false).get(root);
    if (error != simdjson::SUCCESS) {
        m_detail->refuseText(error, json);
        return;
    }
    ReadFault fault;
    const JsonNode node(root, fault);
    m_detail->readValue(node);
}

void AdvisoryReader::check(std::string_view json, const QString& origin)
{
    m_detail->m_origin = origin;
    simdjson::dom::element root;
    const simdjson::error_code error = m_detail->m_parser.parse(json.data(), json.size(), false).get(root);
    if (error != simdjson::SUCCESS)
        m_detail->refuseText(error, json);
}

void AdvisoryReader::setListHead(std::string_view head)
{
    m_detail->m_released.reset();
    if (head.empty())
        return;
    const std::string whole = std::string(head) + "]}";
    simdjson::dom::element root;
    if (m_detail->m_parser.parse(whole).get(root) != simdjson::SUCCESS)
        return;
    ReadFault fault;
    const JsonNode node(root, fault);
    if (node.isObject())
        m_detail->m_released = JsonObject(node).instant("dateReleased");
}

bool AdvisoryReader::isListItem(std::string_view json)
{
    simdjson::dom::element root;
    if (m_detail->m_parser.parse(json.data(), json.size(), false).get(root) != simdjson::SUCCESS ||
        !root.is_object())
        return false;
    ReadFault fault;
    const JsonNode node(root, fault);
    const JsonObject object(node);
    return object.at("cve").isObject() || shapeOf(object) != Shape::Unknown;
}

} // namespace firebreak
