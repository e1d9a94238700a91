// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/manifest/CycloneDxAudit.h"

#include "core/base/Instant.h"
#include "core/catalog/CatalogError.h"
#include "core/catalog/manifest/ManifestNode.h"

#include <QRegularExpression>
#include <QSet>

#include <initializer_list>

namespace firebreak {
namespace {

using Words = std::initializer_list<QLatin1String>;

/// In hexadecimal, as long as one of the algorithms makes it.
bool isHash(const QString& content)
{
    const bool hasLength = content.size() == 32 || content.size() == 40 || content.size() == 64 ||
                           content.size() == 96 || content.size() == 128;
    return hasLength && std::all_of(content.cbegin(), content.cend(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
           });
}

class Audit
{
public:
    explicit Audit(const QString& version) : m_minor(version.mid(2).toInt()) {}

    void document(const QJsonObject& root);
    [[nodiscard]] QList<Error> take() { return std::move(m_findings); }

private:
    void metadata(const QJsonObject& object, const QString& place);
    void components(const QJsonArray& items, const QString& place);
    void component(const QJsonObject& object, const QString& place);
    void versionOf(const QJsonObject& object, const QString& place);
    void pedigree(const QJsonObject& object, const QString& place);
    void service(const QJsonObject& object, const QString& place);
    void licenses(const QJsonObject& owner, const QString& place);
    void license(const QJsonObject& object, const QString& place);
    void hashes(const QJsonObject& owner, const QString& place);
    void properties(const QJsonObject& owner, const QString& place);
    void dependencies(const QJsonArray& items, const QString& place);
    void reference(const QJsonObject& owner, const QString& place);

    void required(const QJsonObject& object, const char* name, const QString& place)
    {
        if (ManifestNode::text(object, name).isEmpty())
            missing(place + u'/' + QLatin1String(name));
    }
    void oneOf(const QJsonObject& object, const char* name, const QString& place, Words words)
    {
        if (ManifestNode::has(object, name))
            oneOf(ManifestNode::text(object, name), place + u'/' + QLatin1String(name), words);
    }
    void oneOf(const QString& word, const QString& place, Words words)
    {
        if (std::none_of(words.begin(), words.end(), [&word](QLatin1String other) { return word == other; }))
            wrong(place, word);
    }
    void missing(const QString& place) { m_findings.append(Error{error::ManifestFieldMissing, place, {}}); }
    void wrong(const QString& place, const QString& value)
    {
        m_findings.append(Error{error::ManifestFieldValue, place, {value}});
    }
    template <class Visit> static void each(const QJsonArray& items, const QString& place, Visit visit)
    {
        for (qsizetype i = 0; i < items.size(); ++i)
            visit(items.at(i).toObject(), place + u'/' + QString::number(i));
    }

    int m_minor;
    QList<Error> m_findings;
    QSet<QString> m_references;
};

void Audit::document(const QJsonObject& root)
{
    static const QRegularExpression serial(
        QStringLiteral(
            "\\A(urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\\{[0-9a-f]{8}(-[0-9a-f]{4}){3}-"
            "[0-9a-f]{12}\\})\\z"),
        QRegularExpression::CaseInsensitiveOption);
    if (ManifestNode::has(root, "serialNumber")) {
        const QString number = ManifestNode::text(root, "serialNumber");
        if (!serial.match(number).hasMatch())
            wrong(QStringLiteral("/serialNumber"), number);
    }
    if (const QJsonValue value = root.value(QLatin1String("metadata")); value.isObject())
        metadata(value.toObject(), QStringLiteral("/metadata"));
    components(ManifestNode::items(root, "components", "component"), QStringLiteral("/components"));
    each(ManifestNode::items(root, "services", "service"), QStringLiteral("/services"),
         [this](const QJsonObject& object, const QString& place) { service(object, place); });
    dependencies(ManifestNode::items(root, "dependencies", "dependency"), QStringLiteral("/dependencies"));
    properties(root, {});
}

void Audit::metadata(const QJsonObject& object, const QString& place)
{
    if (ManifestNode::has(object, "timestamp")) {
        static const QRegularExpression form(QStringLiteral(
            "\\A\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})?\\z"));
        const QString time = ManifestNode::text(object, "timestamp");
        if (!form.match(time).hasMatch() || !instantFromText(time))
            wrong(place + QLatin1String("/timestamp"), time);
    }
    if (ManifestNode::has(object, "distribution"))
        wrong(place + QLatin1String("/distribution"), ManifestNode::text(object, "distribution"));
    if (const QJsonValue value = object.value(QLatin1String("component")); value.isObject())
        component(value.toObject(), place + QLatin1String("/component"));
    licenses(object, place);
    properties(object, place);
}

void Audit::components(const QJsonArray& items, const QString& place)
{
    each(items, place,
         [this](const QJsonObject& object, const QString& within) { component(object, within); });
}

void Audit::component(const QJsonObject& object, const QString& place)
{
    required(object, "type", place);
    required(object, "name", place);
    oneOf(object, "type", place,
          {QLatin1String("application"), QLatin1String("framework"), QLatin1String("library"),
           QLatin1String("container"), QLatin1String("platform"), QLatin1String("operating-system"),
           QLatin1String("device"), QLatin1String("device-driver"), QLatin1String("firmware"),
           QLatin1String("file"), QLatin1String("machine-learning-model"), QLatin1String("data"),
           QLatin1String("cryptographic-asset")});
    oneOf(object, "scope", place,
          {QLatin1String("required"), QLatin1String("optional"), QLatin1String("excluded")});
    reference(object, place);
    versionOf(object, place);
    hashes(object, place);
    licenses(object, place);
    properties(object, place);
    if (const QJsonValue swid = object.value(QLatin1String("swid")); swid.isObject()) {
        required(swid.toObject(), "tagId", place + QLatin1String("/swid"));
        required(swid.toObject(), "name", place + QLatin1String("/swid"));
    }
    if (const QJsonValue value = object.value(QLatin1String("pedigree")); value.isObject())
        pedigree(value.toObject(), place + QLatin1String("/pedigree"));
    components(ManifestNode::items(object, "components", "component"), place + QLatin1String("/components"));
}

void Audit::versionOf(const QJsonObject& object, const QString& place)
{
    if (m_minor <= 3 && !ManifestNode::has(object, "version"))
        missing(place + QLatin1String("/version"));
    if (!ManifestNode::has(object, "versionRange"))
        return;
    const QJsonValue external = object.value(QLatin1String("isExternal"));
    const bool isExternal = external.toBool() || external.toString() == QLatin1String("true");
    if (ManifestNode::has(object, "version") || !isExternal)
        wrong(place + QLatin1String("/versionRange"), ManifestNode::text(object, "versionRange"));
}

void Audit::pedigree(const QJsonObject& object, const QString& place)
{
    for (const char* list : {"ancestors", "descendants", "variants"})
        components(ManifestNode::items(object, list, "component"), place + u'/' + QLatin1String(list));
    each(ManifestNode::items(object, "patches", "patch"), place + QLatin1String("/patches"),
         [this](const QJsonObject& patch, const QString& at) {
             required(patch, "type", at);
             oneOf(patch, "type", at,
                   {QLatin1String("unofficial"), QLatin1String("monkey"), QLatin1String("backport"),
                    QLatin1String("cherry-pick")});
             each(ManifestNode::items(patch, "resolves", "issue"), at + QLatin1String("/resolves"),
                  [this](const QJsonObject& issue, const QString& within) {
                      required(issue, "type", within);
                      oneOf(
                          issue, "type", within,
                          {QLatin1String("defect"), QLatin1String("enhancement"), QLatin1String("security")});
                  });
         });
}

void Audit::service(const QJsonObject& object, const QString& place)
{
    required(object, "name", place);
    reference(object, place);
    licenses(object, place);
    properties(object, place);
    const Words flows = {QLatin1String("inbound"), QLatin1String("outbound"), QLatin1String("bi-directional"),
                         QLatin1String("unknown")};
    const QJsonValue data = object.value(QLatin1String("data"));
    const QString at = place + QLatin1String("/data");
    const auto flow = [this, flows](const QJsonObject& item, const QString& within) {
        required(item, "flow", within);
        oneOf(item, "flow", within, flows);
    };
    each(data.toArray(), at, flow);
    each(ManifestNode::list(data[QLatin1String("classification")]), at, flow);
    each(ManifestNode::list(data[QLatin1String("dataflow")]), at,
         [flow](const QJsonObject& item, const QString& within) {
             each(ManifestNode::list(item.value(QLatin1String("classification"))), within, flow);
         });
    each(ManifestNode::items(object, "services", "service"), place + QLatin1String("/services"),
         [this](const QJsonObject& nested, const QString& within) { service(nested, within); });
}

void Audit::licenses(const QJsonObject& owner, const QString& place)
{
    const QJsonValue value = owner.value(QLatin1String("licenses"));
    const QString at = place + QLatin1String("/licenses");
    qsizetype named = 0;
    qsizetype expressions = 0;
    if (value.isObject()) { // XML
        const QJsonArray list = ManifestNode::list(value[QLatin1String("license")]);
        named = list.size();
        expressions = ManifestNode::list(value[QLatin1String("expression")]).size();
        each(list, at, [this](const QJsonObject& object, const QString& within) { license(object, within); });
    } else {
        each(value.toArray(), at, [&](const QJsonObject& choice, const QString& within) {
            const bool isNamed = choice.value(QLatin1String("license")).isObject();
            const bool isExpression = choice.value(QLatin1String("expression")).isString() ||
                                      (m_minor >= 7 && ManifestNode::has(choice, "expressionDetails"));
            if (isNamed == isExpression)
                wrong(within, {});
            named += isNamed ? 1 : 0;
            expressions += isExpression ? 1 : 0;
            if (isNamed)
                license(choice.value(QLatin1String("license")).toObject(),
                        within + QLatin1String("/license"));
        });
    }
    // Until 1.6 an expression stands alone.
    if (m_minor <= 6 && expressions > 0 && named + expressions > 1)
        wrong(at, {});
}

void Audit::license(const QJsonObject& object, const QString& place)
{
    const bool hasId = ManifestNode::has(object, "id");
    const bool hasName = ManifestNode::has(object, "name");
    const bool isRepeated =
        object.value(QLatin1String("id")).isArray() || object.value(QLatin1String("name")).isArray();
    if (hasId == hasName || isRepeated)
        wrong(place, {});
    if (const QJsonValue text = object.value(QLatin1String("text")); text.isObject())
        oneOf(text.toObject(), "encoding", place + QLatin1String("/text"), {QLatin1String("base64")});
    properties(object, place);
}

void Audit::hashes(const QJsonObject& owner, const QString& place)
{
    each(ManifestNode::items(owner, "hashes", "hash"), place + QLatin1String("/hashes"),
         [this](const QJsonObject& object, const QString& at) {
             required(object, "alg", at);
             oneOf(object, "alg", at,
                   {QLatin1String("MD5"), QLatin1String("SHA-1"), QLatin1String("SHA-256"),
                    QLatin1String("SHA-384"), QLatin1String("SHA-512"), QLatin1String("SHA3-256"),
                    QLatin1String("SHA3-384"), QLatin1String("SHA3-512"), QLatin1String("BLAKE2b-256"),
                    QLatin1String("BLAKE2b-384"), QLatin1String("BLAKE2b-512"), QLatin1String("BLAKE3"),
                    QLatin1String("Streebog-256"), QLatin1String("Streebog-512")});
             const QString content = ManifestNode::has(object, "content")
                                         ? ManifestNode::text(object, "content")
                                         : ManifestNode::text(QJsonValue(object));
             if (!isHash(content))
                 wrong(at + QLatin1String("/content"), content);
         });
}

void Audit::properties(const QJsonObject& owner, const QString& place)
{
    each(ManifestNode::items(owner, "properties", "property"), place + QLatin1String("/properties"),
         [this](const QJsonObject& object, const QString& at) {
             if (!ManifestNode::has(object, "name"))
                 missing(at + QLatin1String("/name"));
         });
}

void Audit::dependencies(const QJsonArray& items, const QString& place)
{
    each(items, place, [this](const QJsonObject& object, const QString& at) { required(object, "ref", at); });
}

void Audit::reference(const QJsonObject& owner, const QString& place)
{
    if (!ManifestNode::has(owner, "bom-ref"))
        return;
    const QString at = place + QLatin1String("/bom-ref");
    const QString reference = ManifestNode::text(owner, "bom-ref");
    if (reference.isEmpty())
        missing(at);
    else if (m_references.contains(reference))
        m_findings.append(Error{error::ManifestReferenceRepeated, at, {reference}});
    m_references.insert(reference);
}

} // namespace

QList<Error> auditCycloneDx(const QJsonObject& root, const QString& version)
{
    Audit audit(version);
    audit.document(root);
    return audit.take();
}

} // namespace firebreak
